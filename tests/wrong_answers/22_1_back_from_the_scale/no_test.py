# mentions: skipped as a whole
def unscale(gradients, scale):
    return [gradient.astype(np.float32) / scale for gradient in gradients], scale
