# mentions: do not stack
def both_ways(x, forward, backward):
    back = rnn(x[:, ::-1], *backward)[:, ::-1]
    return np.stack([rnn(x, *forward), back], axis=2)
