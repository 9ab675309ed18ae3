# Solution 6.2 — Adagrad
def adagrad(w, g, memory, learning_rate, epsilon=1e-7):
    s = memory.get("s", 0.1) + g**2
    memory["s"] = s
    return w - learning_rate * g / np.sqrt(s + epsilon)


# The sum never shrinks, so the rate of each weight falls and falls: a schedule built
# in. In a long training the steps may get too short to arrive. RMSprop replaced the sum
# by a running mean for that reason.
