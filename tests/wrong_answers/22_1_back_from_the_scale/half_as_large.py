# mentions: and should become
def unscale(gradients, scale):
    if not all(np.isfinite(gradient).all() for gradient in gradients):
        return None, scale / 2
    return [g.astype(np.float32) / scale / 2 for g in gradients], scale
