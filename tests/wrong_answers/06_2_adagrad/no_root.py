# mentions: square root
def adagrad(w, g, memory, learning_rate, epsilon=1e-7):
    memory["s"] = memory.get("s", 0.1) + g**2
    return w - learning_rate * g / (memory["s"] + epsilon)
