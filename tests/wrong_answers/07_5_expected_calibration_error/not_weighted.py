# mentions: weight each bin
def calibration_error(table):
    return np.abs(table[:, 0] - table[:, 1]).mean()
