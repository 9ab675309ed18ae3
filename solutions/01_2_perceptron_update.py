# Solution 1.2 — perceptron update
def perceptron_update(x, y, weights, bias):
    error = y - neuron(x, weights, bias)  # 0 if right, 1 if missed, -1 if false alarm
    return weights + error * x, bias + error


# One line covers all three cases, because the error is 0 when the answer is right. The
# bias acts like the weight of an input that is always 1, so it changes by error * 1.
