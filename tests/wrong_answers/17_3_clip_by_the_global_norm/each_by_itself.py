# mentions: by itself
def clip_all(slopes, limit):
    def clip(slope):
        return slope * limit / max(np.sqrt(np.sum(slope**2)), limit)

    return [clip(slope) for slope in slopes]
