# mentions: W1 should have shape (2, 10)
wide_network = Network(num_hidden=3, seed=42)
train(wide_network, x, targets, num_iterations=100)
