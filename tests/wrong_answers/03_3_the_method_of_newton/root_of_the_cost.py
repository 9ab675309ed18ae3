# mentions: divide c' by c''
def newton(cost, x, start, num_steps):
    step = x - cost / grad(cost, x)
    for _ in range(num_steps):
        start = step.eval({x: start})
    return start
