# mentions: as if the bias were 0
def perceptron_update(x, y, weights, bias):
    error = y - int(x @ weights > 0)
    return weights + error * x, bias + error
