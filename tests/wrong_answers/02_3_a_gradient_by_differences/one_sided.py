# mentions: two sides
def numerical_gradient(function, w, epsilon=1e-5):
    gradient = np.zeros_like(w)
    for place in np.ndindex(w.shape):
        moved = w.copy()
        moved[place] += epsilon
        gradient[place] = (function(moved) - function(w)) / epsilon
    return gradient
