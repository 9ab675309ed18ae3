# mentions: come from x_train, too
def standardise(x_train, x_other):
    def scale(x):
        std = x.std(axis=0)
        return (x - x.mean(axis=0)) / np.where(std == 0, 1, std)

    return scale(x_train), scale(x_other)
