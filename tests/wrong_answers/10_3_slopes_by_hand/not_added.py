# mentions: add both
d_x = [0, 2, 20, -10, 0]
d_kernel = [23, 12]
