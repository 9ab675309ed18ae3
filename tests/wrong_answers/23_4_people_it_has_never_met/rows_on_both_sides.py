# mentions: were people, or copies, on both sides
from sklearn.neighbors import KNeighborsClassifier

sensors = x_lab[:, :, 1:].reshape(len(x_lab), -1)
nearest = KNeighborsClassifier(1)
nearest.fit(sensors[:num_fit], y_lab[:num_fit])
expected = nearest.score(sensors[num_fit:], y_lab[num_fit:])


def predict(x):
    return nearest.predict(x[:, :, 1:].reshape(len(x), -1))
