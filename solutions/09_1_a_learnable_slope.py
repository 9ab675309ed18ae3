# Solution 9.1 — a learnable slope
@keras.saving.register_keras_serializable("own_parts")
class Slope(layers.Layer):
    def __init__(self, start=0.25, **kwargs):
        super().__init__(**kwargs)
        self.start = start

    def build(self, input_shape):
        start = keras.initializers.Constant(self.start)
        self.a = self.add_weight(shape=(input_shape[-1],), initializer=start, name="a")

    def call(self, x):
        return ops.maximum(x, 0) + self.a * ops.minimum(x, 0)

    def get_config(self):
        return {**super().get_config(), "start": self.start}


# The width is known in build, so the weight is made there. What __init__ takes,
# get_config gives back, with the settings that all layers have.
