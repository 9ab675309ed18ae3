# mentions: shape (3, 3)
move_right = np.array([1, 0, 0])
