# mentions: the mean first
def compare(a, b):
    differences = np.array(a) - np.array(b)
    return differences.std(ddof=1) / np.sqrt(len(differences)), differences.mean()
