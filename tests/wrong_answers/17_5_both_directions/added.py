# mentions: side by side
def both_ways(x, forward, backward):
    return rnn(x, *forward) + rnn(x[:, ::-1], *backward)[:, ::-1]
