# mentions: people, or copies, on both sides
def table(x):
    moved = (x[:, :, 1:] - x[:, :, 1:].mean(axis=1, keepdims=True)) / [1, 1, 15]
    lags = [
        np.einsum("nti,ntj->nij", moved[:, k:], moved[:, : 32 - k]) for k in range(7)
    ]
    flat = np.stack(lags, axis=1).reshape(len(x), -1)
    return np.sign(flat) * np.sqrt(np.abs(flat))


drawn = np.random.default_rng(0).permutation(len(x_lab))
cut = len(drawn) * 4 // 5
honest = RandomForestClassifier(n_estimators=50, random_state=0)
honest.fit(table(x_lab[drawn[:cut]]), y_lab[drawn[:cut]])
expected = honest.score(table(x_lab[drawn[cut:]]), y_lab[drawn[cut:]])


def predict(x):
    return honest.predict(table(x))
