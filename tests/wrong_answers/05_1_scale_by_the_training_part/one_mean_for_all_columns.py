# mentions: of each column
def standardise(x_train, x_other):
    mean, std = x_train.mean(), x_train.std()
    return (x_train - mean) / std, (x_other - mean) / std
