# mentions: should have shape (2,)
and_weights = [1, 1, -1.5]
and_bias = 0
