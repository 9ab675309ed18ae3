# mentions: not by all samples
class MissRate(keras.metrics.Metric):
    def __init__(self):
        super().__init__(name="miss_rate")
        self.missed = self.add_weight(shape=(), initializer="zeros", name="missed")
        self.samples = self.add_weight(shape=(), initializer="zeros", name="samples")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = ops.cast(y_true, "float32")
        said_no = ops.cast(y_pred <= 0.5, "float32")
        self.missed.assign_add(ops.sum(y_true * said_no))
        self.samples.assign_add(ops.sum(ops.ones_like(y_true)))

    def result(self):
        return self.missed / self.samples
