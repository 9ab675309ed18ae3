# mentions: IndexError: counting starts at 0
def last_states(x, lengths, weights):
    return rnn(x, *weights)[np.arange(len(x)), lengths]
