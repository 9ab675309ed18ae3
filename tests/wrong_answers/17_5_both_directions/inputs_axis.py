# mentions: axis of the inputs
def both_ways(x, forward, backward):
    back = rnn(x[:, :, ::-1], *backward)
    return np.concatenate([rnn(x, *forward), back], axis=2)
