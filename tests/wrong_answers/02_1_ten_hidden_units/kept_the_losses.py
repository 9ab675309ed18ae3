# mentions: Wanted: a Network
wide_network = train(Network(num_hidden=10, seed=0), x, targets, num_iterations=200)
