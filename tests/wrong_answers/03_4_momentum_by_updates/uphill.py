# mentions: -learning_rate times the gradient
def momentum_updates(cost, w, v, learning_rate, momentum):
    new_v = momentum * v + learning_rate * grad(cost, w)
    return {v: new_v, w: w + new_v}
