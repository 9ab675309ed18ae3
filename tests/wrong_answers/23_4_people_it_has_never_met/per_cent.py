# mentions: between 0 and 1
def predict(x):
    return np.zeros(len(x), dtype=int)


expected = 92
