# mentions: should return two things
def perceptron_update(x, y, weights, bias):
    error = y - neuron(x, weights, bias)
    return weights + error * x
