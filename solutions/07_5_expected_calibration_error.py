# Solution 7.5 — expected calibration error
def calibration_error(table):
    confidence, share, count = table.T
    return np.average(np.abs(confidence - share), weights=count)


# The absolute value comes before the average. Otherwise a bin that is too sure could
# cancel one that is not sure enough.
