# mentions: returned None
@keras.saving.register_keras_serializable("own_parts")
class RememberingHighway(ChosenHighway):
    def get_config(self):
        config = super().get_config()
        config["activation"] = keras.activations.serialize(self.activation)
