# mentions: belongs to the second step
def separable(x, depth_kernel, point_kernel, bias):
    return convolve(depthwise(x, depth_kernel, bias), point_kernel, 0)
