# mentions: seed
def accuracy_after(num_iterations):
    network = Network(num_hidden=10, seed=42)
    train(network, x, targets, num_iterations)
    return accuracy(network, x, y)
