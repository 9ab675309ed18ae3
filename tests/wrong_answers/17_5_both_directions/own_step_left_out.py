# mentions: has not read x_t
def both_ways(x, forward, backward):
    back = rnn(x[:, ::-1], *backward)[:, ::-1]
    later = np.concatenate([back[:, 1:], 0 * back[:, :1]], axis=1)
    return np.concatenate([rnn(x, *forward), later], axis=2)
