# mentions: stretched
def clip_all(slopes, limit):
    length = np.sqrt(sum(np.sum(slope**2) for slope in slopes))
    return [slope * limit / length for slope in slopes]
