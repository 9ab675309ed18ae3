# Solution 13.1 — freeze the first layers
def freeze_until(model, name):
    behind = False
    for layer in model.layers:
        layer.trainable = behind
        if layer.name == name:
            behind = True
    return sum(int(np.prod(weight.shape)) for weight in model.trainable_weights)


# The flag is set before the name is compared, so the named layer is still frozen. Every
# layer gets its flag, True or False: nothing is left over from earlier experiments.
