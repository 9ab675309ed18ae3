# mentions: not its inputs
def both_ways(x, forward, backward):
    back = rnn(x, *backward)[:, ::-1]
    return np.concatenate([rnn(x, *forward), back], axis=2)
