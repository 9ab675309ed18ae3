# mentions: for the input (1, 1) the neuron should say 1
and_weights = [0.5, 0.5]
and_bias = -1.5
