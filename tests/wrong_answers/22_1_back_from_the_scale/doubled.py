# mentions: Halve it
def unscale(gradients, scale):
    if not all(np.isfinite(gradient).all() for gradient in gradients):
        return None, 2 * scale
    return [gradient.astype(np.float32) / scale for gradient in gradients], scale
