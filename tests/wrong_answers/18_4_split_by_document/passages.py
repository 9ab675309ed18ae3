# mentions: in both parts
def split(source, share, rng):
    return rng.random(len(source)) < share
