# mentions: right pixel of the window
move_right = np.array([[0, 0, 0], [0, 0, 1], [0, 0, 0]])
