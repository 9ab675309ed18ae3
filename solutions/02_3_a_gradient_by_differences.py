# Solution 2.3 — a gradient by differences
def numerical_gradient(function, w, epsilon=1e-5):
    gradient = np.zeros_like(w)
    for place in np.ndindex(w.shape):
        original = w[place]
        w[place] = original + epsilon
        above = function(w)
        w[place] = original - epsilon
        below = function(w)
        w[place] = original
        gradient[place] = (above - below) / (2 * epsilon)
    return gradient


# Two sides are worth the second call: the error shrinks with epsilon squared, against
# epsilon for one side. Writing the remembered value back is exact; adding epsilon again
# would leave a rounding error behind.
