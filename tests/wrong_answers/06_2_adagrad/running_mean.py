# mentions: the start of the sum
def adagrad(w, g, memory, learning_rate, epsilon=1e-7):
    s = 0.9 * memory.get("s", 0.1) + 0.1 * g**2
    memory["s"] = s
    return w - learning_rate * g / np.sqrt(s + epsilon)
