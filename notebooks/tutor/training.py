"""Train one compiled model several times."""

import numpy as np


def restart(model, weights, learning_rate=None):
    """Give a compiled model other weights, and its optimiser an empty memory.

    Keras prepares a model at the first step after `compile`. On small data this takes
    longer than the training. So where a comparison trains one network from several
    starts, the notebooks compile it once and restart it.

    Parameters
    ----------
    model : keras.Model
        A compiled model.
    weights : list of numpy.ndarray
        The weights to start from, in the order of `model.get_weights()`.
    learning_rate : float, optional
        The learning rate from now on. Without it, the rate stays as it is.

    Raises
    ------
    ValueError
        If the model is not compiled, or the weights do not fit it.
    """
    if getattr(model, "optimizer", None) is None:
        raise ValueError("restart needs a compiled model: call model.compile first.")
    model.set_weights(weights)
    for variable in model.optimizer.variables:  # Adam's means, the number of its steps
        if variable is not model.optimizer.learning_rate:
            variable.assign(np.zeros(variable.shape, variable.dtype))
    if learning_rate is not None:
        model.optimizer.learning_rate = learning_rate
