# mentions: should have shape
def separable(x, depth_kernel, point_kernel, bias):
    x = np.pad(x, [(0, 0), (1, 1), (1, 1), (0, 0)])
    return convolve(depthwise(x, depth_kernel, 0), point_kernel, bias)
