# mentions: which channel can know the order
def predict(x):
    return forest.predict(x.reshape(len(x), -1))


expected = forest_accuracy
