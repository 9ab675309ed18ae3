# mentions: has no activation
@keras.saving.register_keras_serializable("own_parts")
class RememberingHighway(ChosenHighway):
    def get_config(self):
        name = keras.activations.serialize(self.activation)
        return {**super().get_config(), "activation_name": name}
