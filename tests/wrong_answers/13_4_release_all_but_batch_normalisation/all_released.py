# mentions: 2 of 2 layers of batch normalisation are trainable
def release(trunk):
    trunk.trainable = True
    return sum(int(np.prod(weight.shape)) for weight in trunk.trainable_weights)
