# mentions: held in another way
raw = RandomForestClassifier(n_estimators=50, random_state=0)
raw.fit(x_lab[:, :, 1:].reshape(len(x_lab), -1), y_lab)
expected = 0.5


def predict(x):
    return raw.predict(x[:, :, 1:].reshape(len(x), -1))
