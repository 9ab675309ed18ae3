# mentions: when others come with them
def of_the_batch(x):
    flat = x[:, :, 1:].reshape(len(x), -1)
    return (flat - flat.mean(axis=0)) / flat.std(axis=0)


odd = RandomForestClassifier(n_estimators=50, random_state=0)
odd.fit(of_the_batch(x_lab), y_lab)
expected = 0.9


def predict(x):
    return odd.predict(of_the_batch(x))
