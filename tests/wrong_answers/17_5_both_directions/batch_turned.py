# mentions: axis 1
def both_ways(x, forward, backward):
    back = rnn(x[::-1], *backward)[::-1]
    return np.concatenate([rnn(x, *forward), back], axis=2)
