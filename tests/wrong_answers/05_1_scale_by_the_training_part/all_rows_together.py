# mentions: x_train alone
def standardise(x_train, x_other):
    x = np.concatenate([x_train, x_other])
    std = np.where(x.std(axis=0) == 0, 1, x.std(axis=0))
    return (x_train - x.mean(axis=0)) / std, (x_other - x.mean(axis=0)) / std
