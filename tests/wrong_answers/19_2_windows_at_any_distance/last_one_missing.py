# mentions: window is missing
def windows_at(ids, length, distance):
    starts = np.arange(0, len(ids) - length - 1, distance)[:, None]
    places = starts + np.arange(length)
    return ids[places], ids[places + 1]
