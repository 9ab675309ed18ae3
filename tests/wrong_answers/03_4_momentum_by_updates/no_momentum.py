# mentions: momentum times v
def momentum_updates(cost, w, v, learning_rate, momentum):
    new_v = -learning_rate * grad(cost, w)
    return {v: new_v, w: w + new_v}
