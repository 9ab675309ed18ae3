# mentions: k * distance
def windows_at(ids, length, distance):
    return windows(ids, length)
