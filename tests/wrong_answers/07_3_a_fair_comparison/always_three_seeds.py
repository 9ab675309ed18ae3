# mentions: root of their number
def compare(a, b):
    differences = np.array(a) - np.array(b)
    return differences.mean(), differences.std(ddof=1) / np.sqrt(3)
