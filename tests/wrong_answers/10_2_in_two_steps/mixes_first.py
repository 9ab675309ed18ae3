# mentions: depth_kernel comes first
def separable(x, depth_kernel, point_kernel, bias):
    return depthwise(convolve(x, point_kernel, 0), depth_kernel, bias)
