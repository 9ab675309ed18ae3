# mentions: then mix the channels
def separable(x, depth_kernel, point_kernel, bias):
    return depthwise(x, depth_kernel, 0)
