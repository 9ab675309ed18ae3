# Solution 3.4 — momentum by updates
def momentum_updates(cost, w, v, learning_rate, momentum):
    new_v = momentum * v - learning_rate * grad(cost, w)
    return {v: new_v, w: w + new_v}


# `w + v` would add the old velocity, since all updates start from the old values.
# Using `new_v` twice costs nothing: the compiler computes it once.
