# Solution 1.3 — XOR with two layers
hidden_weights = np.array([[1, -1], [1, -1]])  # (2 inputs, 2 hidden)
hidden_bias = np.array([-0.5, 1.5])
output_weights = np.array([1, 1])
output_bias = -1.5

# The first column asks "is at least one input 1?", the second "are not both 1?". These
# are the two lines of the plot. The output neuron is the AND gate of exercise 1.1: it
# says 1 for the points that lie between the lines.
