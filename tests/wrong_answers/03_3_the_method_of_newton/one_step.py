# mentions: num_steps
def newton(cost, x, start, num_steps):
    step = x - grad(cost, x) / grad(grad(cost, x), x)
    for _ in range(num_steps):
        value = step.eval({x: start})
    return value
