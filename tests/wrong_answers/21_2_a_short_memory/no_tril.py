# mentions: Later positions are hidden
def local_mask(num, reach):
    back = np.arange(num)[:, None] - np.arange(num)
    return back < reach
