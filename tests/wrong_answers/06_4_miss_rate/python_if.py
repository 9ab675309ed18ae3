# mentions: a Python if cannot look at a tensor
class MissRate(keras.metrics.Metric):
    def __init__(self):
        super().__init__(name="miss_rate")
        self.missed = self.add_weight(shape=(), initializer="zeros", name="missed")
        self.all = self.add_weight(shape=(), initializer="zeros", name="all")

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = ops.cast(y_true, "float32")
        said_no = ops.cast(y_pred <= 0.5, "float32")
        self.missed.assign_add(ops.sum(y_true * said_no))
        self.all.assign_add(ops.sum(y_true))

    def result(self):
        if self.all == 0:
            return 0.0
        return self.missed / self.all
