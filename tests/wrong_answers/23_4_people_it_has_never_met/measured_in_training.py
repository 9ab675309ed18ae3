# mentions: did you measure on the training part
def centred(x):
    moved = x[:, :, 1:] - x[:, :, 1:].mean(axis=1, keepdims=True)
    return (moved / [1, 1, 15]).reshape(len(x), -1)


trees = RandomForestClassifier(n_estimators=100, random_state=0)
trees.fit(centred(x_lab), y_lab)
expected = trees.score(centred(x_lab), y_lab)


def predict(x):
    return trees.predict(centred(x))
