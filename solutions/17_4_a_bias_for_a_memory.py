# Solution 17.4 — a bias for a memory
def bias_for(share, steps):
    gate = share ** (1 / steps)
    return np.log(gate / (1 - gate))


# After `steps` steps gate ** steps is left, so the gate is a root of the share. Then
# the sigmoid has to be undone: gate = 1 / (1 + exp(-b)), solved for b.
