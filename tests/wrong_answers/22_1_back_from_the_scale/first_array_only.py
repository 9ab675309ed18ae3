# mentions: array number 1
def unscale(gradients, scale):
    if not np.isfinite(gradients[0]).all():
        return None, scale / 2
    return [gradient.astype(np.float32) / scale for gradient in gradients], scale
