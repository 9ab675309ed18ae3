# mentions: the new weights after a missed 1
def perceptron_update(x, y, weights, bias):
    error = y - neuron(x, weights, bias)
    return weights + error, bias + error
