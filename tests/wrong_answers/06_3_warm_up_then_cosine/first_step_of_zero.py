# mentions: at step 0
def warm_up_cosine(step, num_steps, peak, num_warm_up):
    if step < num_warm_up:
        return peak * step / num_warm_up
    done = (step - num_warm_up) / (num_steps - num_warm_up)
    return peak * (1 + np.cos(np.pi * done)) / 2
