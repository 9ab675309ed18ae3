# mentions: the keys w and v
def momentum_updates(cost, w, v, learning_rate, momentum):
    return {w: w + momentum * v - learning_rate * grad(cost, w)}
