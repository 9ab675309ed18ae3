# mentions: still has its scale
def unscale(gradients, scale):
    if not all(np.isfinite(gradient).all() for gradient in gradients):
        return None, scale / 2
    return [gradient.astype(np.float32) for gradient in gradients], scale
