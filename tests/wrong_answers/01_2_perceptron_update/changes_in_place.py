# mentions: changes the array weights
def perceptron_update(x, y, weights, bias):
    error = y - neuron(x, weights, bias)
    weights += error * x
    bias += error
    return weights, bias
