# mentions: upper left pixel
move_right = np.array([[1, 0, 0], [0, 0, 0], [0, 0, 0]])
