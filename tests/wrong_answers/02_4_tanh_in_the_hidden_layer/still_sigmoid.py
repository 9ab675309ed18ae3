# mentions: look at hidden
def tanh_gradients(x, targets, W1, b1, W2, b2):
    return gradients(x, targets, W1, b1, W2, b2)
