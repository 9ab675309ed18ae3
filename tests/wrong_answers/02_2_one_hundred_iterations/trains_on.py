# mentions: new network
shared_network = Network(num_hidden=10, seed=0)


def accuracy_after(num_iterations):
    train(shared_network, x, targets, num_iterations)
    return accuracy(shared_network, x, y)
