# Solution 10.1 — move the picture
move_right = np.array([[0, 0, 0], [1, 0, 0], [0, 0, 0]])

# The weight 1 lies where the left neighbour lies in the window, and all others are 0.
# The picture moves to the right because each place shows what was to its left.
