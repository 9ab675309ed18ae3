# mentions: no room for a window
def windows_at(ids, length, distance):
    starts = np.arange(0, len(ids) - length, distance)[:, None]
    return ids[starts + np.arange(length)], ids[starts + np.arange(length) + 1]
