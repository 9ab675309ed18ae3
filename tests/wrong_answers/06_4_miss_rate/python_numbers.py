# mentions: only what add_weight made
class MissRate(keras.metrics.Metric):
    def __init__(self):
        super().__init__(name="miss_rate")
        self.missed, self.all = 0.0, 0.0

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_true = ops.cast(y_true, "float32")
        said_no = ops.cast(y_pred <= 0.5, "float32")
        self.missed += float(ops.sum(y_true * said_no))
        self.all += float(ops.sum(y_true))

    def result(self):
        return ops.convert_to_tensor(self.missed / max(self.all, 1.0))
