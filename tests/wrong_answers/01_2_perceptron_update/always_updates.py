# mentions: a right answer changes nothing
def perceptron_update(x, y, weights, bias):
    direction = 2 * y - 1
    return weights + direction * x, bias + direction
