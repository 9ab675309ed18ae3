# mentions: num_steps - num_warm_up steps
def warm_up_cosine(step, num_steps, peak, num_warm_up):
    if step < num_warm_up:
        return peak * (step + 1) / num_warm_up
    return peak * (1 + np.cos(np.pi * (step - num_warm_up) / num_steps)) / 2
