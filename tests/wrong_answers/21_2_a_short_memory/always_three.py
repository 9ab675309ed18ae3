# mentions: whatever reach says
def local_mask(num, reach):
    place = np.arange(num)
    back = place[:, None] - place
    return (back >= 0) & (back < 3)
