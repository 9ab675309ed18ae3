# mentions: use of the argument
def accuracy_after(num_iterations):
    network = Network(num_hidden=10, seed=0)
    train(network, x, targets, num_iterations=1000)
    return accuracy(network, x, y)
