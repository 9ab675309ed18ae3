# mentions: use ops with self.a itself
@keras.saving.register_keras_serializable("own_parts")
class Slope(layers.Layer):
    def __init__(self, start=0.25, **kwargs):
        super().__init__(**kwargs)
        self.start = start

    def build(self, input_shape):
        start = keras.initializers.Constant(self.start)
        self.a = self.add_weight(shape=(input_shape[-1],), initializer=start, name="a")

    def call(self, x):
        return ops.maximum(x, 0) + ops.stop_gradient(self.a) * ops.minimum(x, 0)

    def get_config(self):
        return {**super().get_config(), "start": self.start}
