# mentions: contains nan
def unscale(gradients, scale):
    if any(np.isinf(gradient).any() for gradient in gradients):
        return None, scale / 2
    return [gradient.astype(np.float32) / scale for gradient in gradients], scale
