# mentions: absolute distance
def calibration_error(table):
    confidence, share, count = table.T
    return abs(np.average(confidence - share, weights=count))
