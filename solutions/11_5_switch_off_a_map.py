# Solution 11.5 — switch off a map
def accuracy_without(model, k, x, y):
    layer = model.get_layer("second")
    before = layer.get_weights()
    silent = [weights.copy() for weights in before]
    silent[0][:, :, k] = 0  # kernel: (height, width, input channels, filters)
    layer.set_weights(silent)
    accuracy = accuracy_of(model, x, y)
    layer.set_weights(before)
    return accuracy


# With zeros in this place, nobody listens to map k any more. A measurement should leave
# what it measures as it was, so the old weights come back.
