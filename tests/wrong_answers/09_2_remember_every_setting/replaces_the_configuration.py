# mentions: gate_bias
@keras.saving.register_keras_serializable("own_parts")
class RememberingHighway(ChosenHighway):
    def get_config(self):
        return {"activation": keras.activations.serialize(self.activation)}
