# mentions: should consist of numbers
def newton(cost, x, start, num_steps):
    return x - grad(cost, x) / grad(grad(cost, x), x)
