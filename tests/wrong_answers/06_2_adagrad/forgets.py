# mentions: stored in memory
def adagrad(w, g, memory, learning_rate, epsilon=1e-7):
    s = memory.get("s", 0.1) + g**2
    return w - learning_rate * g / np.sqrt(s + epsilon)
