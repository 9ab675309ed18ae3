# mentions: already belongs to the cosine
def warm_up_cosine(step, num_steps, peak, num_warm_up):
    if step <= num_warm_up:
        return peak * (step + 1) / max(num_warm_up, 1)
    done = (step - num_warm_up) / (num_steps - num_warm_up)
    return peak * (1 + np.cos(np.pi * done)) / 2
