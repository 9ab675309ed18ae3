# Solution 19.2 — windows at any distance
def windows_at(ids, length, distance):
    if len(ids) <= length:
        raise ValueError(f"no room for {length} characters and a target in {len(ids)}")
    pieces = sliding_window_view(ids, length + 1)[::distance]
    return pieces[:, :-1], pieces[:, 1:]


# A piece of length + 1 characters holds a window and all its targets. The view of all
# pieces costs nothing, and [::distance] only takes larger strides.
