# mentions: shape
def numerical_gradient(function, w, epsilon=1e-5):
    return (function(w + epsilon) - function(w - epsilon)) / (2 * epsilon)
