# mentions: compare with >
def perceptron_update(x, y, weights, bias):
    answer = int(x @ weights + bias >= 0)
    error = y - answer
    return weights + error * x, bias + error
