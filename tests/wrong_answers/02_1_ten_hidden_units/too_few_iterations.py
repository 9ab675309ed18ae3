# mentions: 2,000 iterations
wide_network = Network(num_hidden=10, seed=0)
train(wide_network, x, targets, num_iterations=50)
