# mentions: use memory.get
def adagrad(w, g, memory, learning_rate, epsilon=1e-7):
    memory["s"] += g**2
    return w - learning_rate * g / np.sqrt(memory["s"] + epsilon)
