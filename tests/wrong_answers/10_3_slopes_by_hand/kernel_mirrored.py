# mentions: first weight lies
d_x = [0, -1, -8, 20, 0]
d_kernel = [23, 12]
