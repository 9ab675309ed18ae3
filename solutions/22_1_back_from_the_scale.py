# Solution 22.1 — back from the scale
def unscale(gradients, scale):
    if not all(np.isfinite(gradient).all() for gradient in gradients):
        return None, scale / 2
    return [gradient.astype(np.float32) / scale for gradient in gradients], scale


# The conversion comes first: in float16, the division would bring back the very zeros
# that the scale was there to avoid.
