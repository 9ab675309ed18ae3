# mentions: Add their squares
def clip_all(slopes, limit):
    length = sum(np.sqrt(np.sum(slope**2)) for slope in slopes)
    return [slope * limit / max(length, limit) for slope in slopes]
