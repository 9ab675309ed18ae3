# mentions: put each value back
def numerical_gradient(function, w, epsilon=1e-5):
    gradient = np.zeros_like(w)
    for place in np.ndindex(w.shape):
        w[place] += epsilon
        above = function(w)
        w[place] -= 2 * epsilon
        below = function(w)
        gradient[place] = (above - below) / (2 * epsilon)
    return gradient
