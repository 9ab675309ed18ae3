# mentions: one entry only
def numerical_gradient(function, w, epsilon=1e-5):
    gradient = np.zeros_like(w)
    for i in range(len(w)):
        original = w[i].copy()
        w[i] = original + epsilon
        above = function(w)
        w[i] = original - epsilon
        gradient[i] = (above - function(w)) / (2 * epsilon)
        w[i] = original
    return gradient
