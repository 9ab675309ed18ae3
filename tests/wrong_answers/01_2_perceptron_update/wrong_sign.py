# mentions: after a missed 1
def perceptron_update(x, y, weights, bias):
    error = neuron(x, weights, bias) - y
    return weights + error * x, bias + error
