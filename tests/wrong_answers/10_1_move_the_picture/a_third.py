# mentions: times 0.333
move_right = np.array([[0, 0, 0], [1, 0, 0], [0, 0, 0]]) / 3
