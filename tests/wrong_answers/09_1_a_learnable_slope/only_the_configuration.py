# mentions: no method call
@keras.saving.register_keras_serializable("own_parts")
class Slope(layers.Layer):
    def get_config(self):
        return {**super().get_config(), "start": 0.25}
