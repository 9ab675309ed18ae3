# mentions: 5 numbers
d_x = [0, 1, 10, 0]
d_kernel = [23, 12]
