# mentions: for the input (0, 0) the neuron should say 0
and_weights = [1, 1]
and_bias = 1.5
