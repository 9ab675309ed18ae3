# mentions: cannot be written as text
@keras.saving.register_keras_serializable("own_parts")
class RememberingHighway(ChosenHighway):
    def get_config(self):
        return {**super().get_config(), "activation": self.activation}
