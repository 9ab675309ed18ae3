# mentions: move them on by one place
def windows_at(ids, length, distance):
    pieces = sliding_window_view(ids, length + 1)[::distance]
    return pieces[:, :-1], pieces[:, :-1]
