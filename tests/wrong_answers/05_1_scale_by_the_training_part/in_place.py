# mentions: make a new array
def standardise(x_train, x_other):
    mean, std = x_train.mean(axis=0), x_train.std(axis=0)
    std[std == 0] = 1
    for x in (x_train, x_other):
        x -= mean
        x /= std
    return x_train, x_other
