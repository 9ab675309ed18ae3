# Solution 10.2 — in two steps
def separable(x, depth_kernel, point_kernel, bias):
    maps = depthwise(x, depth_kernel, 0)  # (batch, r, c, channels)
    return convolve(maps, point_kernel, bias)  # (batch, r, c, filters)


# A kernel of 1 × 1 mixes the channels of one pixel. For 64 channels and 64 filters of
# 3 × 3 this needs 9 · 64 + 64 · 64 = 4,672 weights, where Conv2D needs 9 · 64 · 64 =
# 36,864. The price: all filters look around in the same way.
