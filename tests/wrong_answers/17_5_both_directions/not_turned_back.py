# mentions: not turned around again
def both_ways(x, forward, backward):
    states = [rnn(x, *forward), rnn(x[:, ::-1], *backward)]
    return np.concatenate(states, axis=2)
