# mentions: 2 epsilon
def numerical_gradient(function, w, epsilon=1e-5):
    gradient = np.zeros_like(w)
    for place in np.ndindex(w.shape):
        step = np.zeros_like(w)
        step[place] = epsilon
        gradient[place] = (function(w + step) - function(w - step)) / epsilon
    return gradient
