# mentions: still moves the state
def last_states(x, lengths, weights):
    real = np.arange(x.shape[1]) < lengths[:, None]
    return rnn(x * real[:, :, None], *weights)[:, -1]
