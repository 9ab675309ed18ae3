# mentions: a square of finite
def unscale(gradients, scale):
    with np.errstate(over="ignore"):
        if not all(np.isfinite(gradient**2).all() for gradient in gradients):
            return None, scale / 2
    return [gradient.astype(np.float32) / scale for gradient in gradients], scale
