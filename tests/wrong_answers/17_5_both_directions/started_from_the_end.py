# mentions: starts from zeros
def both_ways(x, forward, backward):
    there, (W, U, b) = rnn(x, *forward), backward
    h, back = there[:, -1], []
    for t in reversed(range(x.shape[1])):
        h = np.tanh(x[:, t] @ W + h @ U + b)
        back.insert(0, h)
    return np.concatenate([there, np.stack(back, axis=1)], axis=2)
