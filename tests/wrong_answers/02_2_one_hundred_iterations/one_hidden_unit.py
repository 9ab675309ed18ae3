# mentions: num_hidden
def accuracy_after(num_iterations):
    network = Network(num_hidden=1, seed=0)
    train(network, x, targets, num_iterations)
    return accuracy(network, x, y)
