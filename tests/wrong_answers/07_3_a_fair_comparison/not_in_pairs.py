# mentions: in pairs
def compare(a, b):
    variance = np.var(a, ddof=1) + np.var(b, ddof=1)
    return np.mean(a) - np.mean(b), np.sqrt(variance / len(a))
