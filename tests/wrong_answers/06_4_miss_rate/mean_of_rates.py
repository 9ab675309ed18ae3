# mentions: the mean of the rates of batches
class MissRate(keras.metrics.Metric):
    def __init__(self):
        super().__init__(name="miss_rate")
        self.rates = self.add_weight(shape=(), initializer="zeros", name="rates")
        self.batches = self.add_weight(shape=(), initializer="zeros", name="batches")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = ops.cast(y_true, "float32")
        missed = ops.sum(y_true * ops.cast(y_pred <= 0.5, "float32"))
        self.rates.assign_add(ops.divide_no_nan(missed, ops.sum(y_true)))
        self.batches.assign_add(1.0)

    def result(self):
        return ops.divide_no_nan(self.rates, self.batches)
