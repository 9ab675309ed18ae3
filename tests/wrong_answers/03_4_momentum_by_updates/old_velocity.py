# mentions: new velocity
def momentum_updates(cost, w, v, learning_rate, momentum):
    return {v: momentum * v - learning_rate * grad(cost, w), w: w + v}
