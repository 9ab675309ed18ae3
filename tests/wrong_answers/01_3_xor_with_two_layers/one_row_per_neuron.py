# mentions: each column is one hidden neuron
hidden_weights = [[1, 1], [-1, -1]]
hidden_bias = [-0.5, 1.5]
output_weights = [1, 1]
output_bias = -1.5
