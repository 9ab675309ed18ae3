# mentions: only the larger one
d_x = [2, 1, 19, 10, -10]
d_kernel = [1 + 3 + 20 + 10, 3 + 2 + 10 + 40]
