# mentions: slope times pixel
d_x = [0, 2, 19, -10, 0]
d_kernel = [22, -11]
