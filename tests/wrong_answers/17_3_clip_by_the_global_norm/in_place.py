# mentions: changed the arrays that it was given
def clip_all(slopes, limit):
    length = np.sqrt(sum(np.sum(slope**2) for slope in slopes))
    for slope in slopes:
        slope *= limit / max(length, limit)
    return slopes
