# mentions: ddof=1
def compare(a, b):
    differences = np.array(a) - np.array(b)
    return differences.mean(), differences.std() / np.sqrt(len(differences))
