# mentions: bias 0
def separable(x, depth_kernel, point_kernel, bias):
    maps = np.maximum(depthwise(x, depth_kernel, 0), 0)
    return convolve(maps, point_kernel, bias)
