# mentions: mind the sign
def newton(cost, x, start, num_steps):
    step = x + grad(cost, x) / grad(grad(cost, x), x)
    for _ in range(num_steps):
        start = step.eval({x: start})
    return start
