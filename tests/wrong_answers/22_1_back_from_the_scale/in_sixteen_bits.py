# mentions: divided as float16
def unscale(gradients, scale):
    if not all(np.isfinite(gradient).all() for gradient in gradients):
        return None, scale / 2
    return [(g / np.float16(scale)).astype(np.float32) for g in gradients], scale
