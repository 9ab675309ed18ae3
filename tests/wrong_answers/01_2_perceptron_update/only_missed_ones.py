# mentions: after a false alarm
def perceptron_update(x, y, weights, bias):
    if y == 1 and neuron(x, weights, bias) == 0:
        weights = weights + x
        bias = bias + 1
    return weights, bias
