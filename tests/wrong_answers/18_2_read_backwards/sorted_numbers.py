# mentions: sorts
def backwards(x):
    return -np.sort(-x, axis=1)
