# mentions: from 0 to 1
def accuracy_after(num_iterations):
    network = Network(num_hidden=10, seed=0)
    train(network, x, targets, num_iterations)
    return 100 * accuracy(network, x, y)
