# Solution 6.3 — warm-up, then cosine
def warm_up_cosine(step, num_steps, peak, num_warm_up):
    if step < num_warm_up:
        return peak * (step + 1) / num_warm_up
    done = (step - num_warm_up) / (num_steps - num_warm_up)  # from 0 to 1
    return peak * (1 + np.cos(np.pi * done)) / 2


# The cosine counts its own steps, from the end of the warm-up. So it begins at the
# peak, where the warm-up ended, and there is no jump between the two.
