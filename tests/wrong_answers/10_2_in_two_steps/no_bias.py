# mentions: bias is missing
def separable(x, depth_kernel, point_kernel, bias):
    return convolve(depthwise(x, depth_kernel, 0), point_kernel, 0)
