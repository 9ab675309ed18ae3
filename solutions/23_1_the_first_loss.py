# Solution 23.1 — the first loss
def first_loss(task, num):
    if task == "multi-class":
        return np.log(num)
    if task == "multi-label":
        return np.log(2)
    return 1.0


# Minus the logarithm of what the right answer gets: 1 / num of a softmax, 1 / 2 of a
# sigmoid, whatever the number of questions. For regression the error is the target
# itself, and the mean square of a standardised target is 1.
