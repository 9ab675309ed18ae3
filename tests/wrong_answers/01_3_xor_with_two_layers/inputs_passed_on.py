# mentions: the network should say 0
hidden_weights = [[1, 0], [0, 1]]
hidden_bias = [0, 0]
output_weights = [1, 1]
output_bias = -0.5
