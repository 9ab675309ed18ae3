# mentions: only the larger one
d_x = [1, 0.5, 9.5, 5, -5]
d_kernel = [17, 27.5]
