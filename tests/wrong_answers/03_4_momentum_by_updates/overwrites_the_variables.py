# mentions: Did an assignment in the function replace
def momentum_updates(cost, w, v, learning_rate, momentum):
    v = momentum * v - learning_rate * grad(cost, w)
    w = w + v
    return {v: v, w: w}
