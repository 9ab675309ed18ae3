"""Checks of notebook 10: convolution."""

import numpy as np

from tutor.exercises import attempt, exercise, expect, expect_close, fail, numbers


@exercise(
    "10.1",
    "Move the picture",
    wants="an array of shape (3, 3)",
    hints=[
        "The result at a place is the sum of nine products. Eight of the nine weights "
        "can be 0.",
        "The weight in row i and column j is multiplied by the pixel in row i and "
        "column j of the window. Where in the window is the left neighbour of the "
        "middle pixel?",
    ],
)
def move_the_picture(move_right):
    kernel = numbers(move_right, "move_right")
    expect(
        kernel.shape == (3, 3),
        f"move_right should have shape (3, 3): got {kernel.shape}.",
    )
    image = np.random.default_rng(0).random((12, 15))
    windows = np.lib.stride_tricks.sliding_window_view(image, (3, 3))
    got = (windows * kernel).sum(axis=(2, 3))
    names = ["upper left", "upper", "upper right", "", "middle", "right"]
    names += ["lower left", "lower", "lower right"]
    for place, name in enumerate(names):
        if name and np.allclose(got, windows[:, :, place // 3, place % 3]):
            fail(
                f"each result is the {name} pixel of the window, and should be the "
                "left neighbour of the middle. Which weight is multiplied by it?"
            )
    want = windows[:, :, 1, 0]
    ratio = np.sum(got * want) / np.sum(want * want)
    expect(
        np.allclose(got, want) or not np.allclose(got, ratio * want) or ratio == 0,
        f"each result is the left neighbour times {ratio:.3g}, and should be the left "
        "neighbour itself. How large must its weight be?",
    )
    look_at = "Only the pixel to the left of the middle may count, with weight 1."
    expect_close(got, want, "the result", look_at)
    return "One weight is a 1, on the side that the picture comes from."


@exercise(
    "10.2",
    "In two steps",
    wants="a function separable(x, depth_kernel, point_kernel, bias) that returns maps",
    hints=[
        "Which function of this notebook keeps each channel apart? Its result goes "
        "into the second step.",
        "A kernel of 1 × 1 is an ordinary kernel, and only its size is special. Which "
        "of the two steps has one bias for each filter? The other one gets 0.",
    ],
)
def in_two_steps(separable):
    from keras import layers

    rng = np.random.default_rng(0)
    for size, channels, filters in ((3, 2, 4), (2, 3, 3)):
        x = rng.normal(size=(2, 7, 8, channels)).astype("float32")
        weights = [
            rng.normal(size=shape).astype("float32")
            for shape in ((size, size, channels, 1), (1, 1, channels, filters), filters)
        ]
        # Random starts, which are replaced anyway, take JAX a second to compile.
        zeros = {"depthwise_initializer": "zeros", "pointwise_initializer": "zeros"}
        layer = layers.SeparableConv2D(filters, size, **zeros)
        layer.build(x.shape)
        layer.set_weights(weights)
        want = np.asarray(layer(x))
        got = attempt(with_advice(separable), x, *weights, name="separable")
        array = numbers(got, "the result")
        expect(
            array.shape == want.shape,
            f"for x of shape {x.shape} and {filters} filters of {size} × {size} the "
            f"result should have shape {want.shape}: got {array.shape}. First look "
            "around in each channel, then mix the channels.",
        )
        if np.abs(array - want + weights[2]).max() < 1e-4:
            fail("the bias is missing. Give it to the second step.")
        if np.abs(array - want - weights[2]).max() < 1e-4:
            fail("the bias counts twice. Give it to the second step alone.")
        look_at = "Use depthwise with bias 0, then convolve with point_kernel and bias."
        expect_close(array, want, "the result", look_at, 1e-4)
    return "The two kernels looked around and mixed: the same as Keras, for two sizes."


def with_advice(separable):
    """The function, which says in words what usually breaks its shapes."""
    if not callable(separable):
        return separable

    def call(*arguments):
        try:
            return separable(*arguments)
        except ValueError as error:
            fail(
                f"the shapes do not fit ({str(error)[:60]} …). depth_kernel comes "
                "first, on the channels of x; the bias has one number for each filter, "
                "so it belongs to the second step alone."
            )

    return call


@exercise(
    "10.3",
    "Slopes by hand",
    wants="d_x, a list of five numbers, and d_kernel, a list of two",
    hints=[
        "First go forward: the first result is 2 · 1 + (−1) · 3 = −1. Which two of the "
        "four results win in the pooling?",
        "Back through the pooling: a winner gets the slope, the others get 0. That "
        "gives four slopes.",
        "Each of the four results hands its slope on to the two pixels in its window, "
        "times their weights, and to the two weights, times their pixels. Add up what "
        "arrives at each.",
    ],
)
def slopes_by_hand(d_x, d_kernel):
    pixels, kernel = np.array([1, 3, 2, 1, 4]), np.array([2, -1])
    got, got_kernel = numbers(d_x, "d_x").ravel(), numbers(d_kernel, "d_kernel").ravel()
    for name, array, size in (("d_x", got, 5), ("d_kernel", got_kernel, 2)):
        expect(
            array.size == size,
            f"{name} should hold {size} numbers: got {array.size}. A slope for each "
            + ("pixel of the image." if size == 5 else "weight of the kernel."),
        )
    winners, everyone = np.array([0, 1, 10, 0]), np.array([1, 1, 10, 10])
    for slopes in (everyone, everyone / 2):
        if np.allclose(got, np.convolve(slopes, kernel)):
            fail(
                "d_x sends slopes to both results of a pooling window, and the maximum "
                "sends them to only the larger one."
            )
    if np.allclose(got, np.convolve(winners, kernel[::-1])):
        fail(
            "d_x uses the weights in the wrong order: in each window, the first weight "
            "lies on the first pixel."
        )
    want = np.convolve(winners, kernel)
    rest = np.arange(5) != 2
    if np.allclose(got[rest], want[rest]) and np.isclose(got[2], [-1, 20]).any():
        fail(
            "the middle pixel of d_x lies in the windows of both winners. Two slopes "
            "arrive there: add both."
        )
    look_at = "Each slope of a result goes to its two pixels, times 2 and times −1."
    expect_close(got, want, "d_x", look_at)
    want = np.array([winners @ pixels[:4], winners @ pixels[1:]])
    expect(
        not np.allclose(got_kernel, want[::-1]),
        "d_kernel has the right numbers in the wrong order: the first weight first.",
    )
    look_at = "A weight gets slope times pixel, summed over the windows."
    expect_close(got_kernel, want, "d_kernel", look_at)
    return "The winners sent their slopes to the three pixels that made them."


@exercise(
    "10.4",
    "A wide view without holes",
    wants="a list of four whole numbers",
    hints=[
        "With stride 1 and size 3, the field is 1 + 2 × the sum of the dilations.",
        "So the sum is 15. A layer with dilation 1 fills three pixels in a row. How "
        "far apart may the next larger dilation look without leaving a gap?",
        "Sort the dilations by size: none may exceed the width that the smaller ones "
        "fill. Doubling each time is one way. The order of the layers is free.",
    ],
)
def a_wide_view_without_holes(dilations):
    values = numbers(dilations, "dilations")
    expect(
        values.shape != (4, 3),
        "dilations hold triples. Give the four dilations alone; "
        "[(3, 1, d) for d in dilations] makes the triples.",
    )
    expect(
        values.shape == (4,),
        f"dilations should hold four numbers: got the shape {values.shape}.",
    )
    expect(
        (values == values.round()).all() and values.min() >= 1,
        "dilations should be whole numbers of at least 1.",
    )
    steps = sorted(int(value) for value in values)
    field = 1 + 2 * sum(steps)
    expect(
        field == 31,
        f"one number of the last layer sees {field} pixels across; wanted: 31. What "
        "does each layer add to the formula?",
    )
    expect(
        steps[0] == 1,
        "the field is 31 pixels across, but has holes: no layer has dilation 1, so the "
        "pixel next to the outermost one is never reached.",
    )
    filled = 1
    for step in steps:
        expect(
            step <= filled,
            f"the field is 31 pixels across, but has holes: dilation {step} exceeds "
            f"the {filled} pixels in a row that the smaller ones fill.",
        )
        filled += 2 * step
    return "Four layers of nine weights see 961 pixels, and no pixel is left out."


@exercise(
    "10.5",
    "Parameters and multiplications",
    wants="a function costs(height, width, channels, filters, size) that returns two "
    "numbers",
    hints=[
        "One filter has size × size weights for each channel, and one bias.",
        "One result costs as many multiplications as the filter has weights. How many "
        "results does one filter give, and how many filters are there?",
        "A kernel of that size fits height - size + 1 times between top and bottom.",
    ],
)
def parameters_and_multiplications(costs):
    from keras import layers

    for sizes in ((28, 28, 8, 16, 3), (9, 12, 1, 5, 4), (6, 5, 3, 2, 1)):
        height, width, channels, filters, size = sizes
        layer = layers.Conv2D(filters, size, kernel_initializer="zeros")
        layer.build((None, height, width, channels))
        got = numbers(attempt(costs, *sizes, name="costs"), "the result")
        expect(
            got.shape == (2,),
            "costs should return two numbers, the parameters and the multiplications.",
        )
        parameters, multiplications = got
        wanted = layer.count_params()
        places = (height - size + 1) * (width - size + 1)
        weights = size * size * channels * filters
        expect(
            parameters == wanted,
            f"costs{sizes} should give {wanted} parameters: got {parameters:.10g}. "
            + advice_on_parameters(parameters, weights, filters, channels, places),
        )
        expect(
            multiplications == places * weights,
            f"costs{sizes} should give {places * weights} multiplications: got "
            f"{multiplications:.10g}. " + advice_on_products(multiplications, *sizes),
        )
    return "A larger image costs more multiplications, and not one parameter more."


def advice_on_parameters(got, weights, filters, channels, places):
    if got == weights:
        return "Each filter has a bias."
    if got == weights // channels + filters:
        return "A filter has weights of its own for each input channel."
    if got == weights + 1:
        return "Each filter has a bias of its own."
    if got == places * weights:
        return "Parameters come first, multiplications second."
    if got in (places * (weights + filters), places * weights + filters):
        return "All places share the same weights."
    return "Count the weights of one filter, add its bias, multiply by the filters."


def advice_on_products(got, height, width, channels, filters, size):
    weights = size * size * channels * filters
    rows, columns = height - size + 1, width - size + 1
    places = rows * columns
    if got == height * width * weights:
        return "With valid padding there are fewer places than pixels."
    if got == weights:
        return "Each filter is applied at many places."
    if got == (height - size) * (width - size) * weights:
        return (
            "A kernel as large as the image fits once: one more place along each axis."
        )
    if rows != columns and got in (rows**2 * weights, columns**2 * weights):
        return "This image is no square: its width is not its height."
    if channels > 1 and got * channels == places * weights:
        return "A filter multiplies every channel of the window."
    if filters > 1 and got * filters == places * weights:
        return "Multiply for all filters, not for one."
    if got > places * weights and got % places == 0:
        return "A bias is added, not multiplied."
    return "Multiply the weights of all filters by the number of places."
