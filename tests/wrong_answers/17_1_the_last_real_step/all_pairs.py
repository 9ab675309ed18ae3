# mentions: every place was taken from every sequence
def last_states(x, lengths, weights):
    return rnn(x, *weights)[:, lengths - 1]
