# mentions: from the model itself
def copy_of(model):
    copy = build_network(dropout=0.5)
    copy.set_weights(model.get_weights())
    return copy
