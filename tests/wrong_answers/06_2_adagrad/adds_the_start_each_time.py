# mentions: is 0.1 added only once
def adagrad(w, g, memory, learning_rate, epsilon=1e-7):
    memory["s"] = memory.get("s", 0.0) + 0.1 + g**2
    return w - learning_rate * g / np.sqrt(memory["s"] + epsilon)
