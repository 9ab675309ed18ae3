# mentions: lower left pixel
move_right = np.array([[0, 0, 0], [0, 0, 0], [1, 0, 0]])
