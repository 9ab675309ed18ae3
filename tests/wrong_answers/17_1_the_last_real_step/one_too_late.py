# mentions: counting starts at 0
def last_states(x, lengths, weights):
    states = rnn(x, *weights)
    return states[np.arange(len(x)), np.minimum(lengths, x.shape[1] - 1)]
