# mentions: first weight first
d_x = [0, 2, 19, -10, 0]
d_kernel = [12, 23]
