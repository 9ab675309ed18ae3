# mentions: on your line, and z = 0 counts as 0
and_weights = [1, 1]
and_bias = -2
