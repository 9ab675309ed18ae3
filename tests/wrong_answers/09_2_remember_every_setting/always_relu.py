# mentions: is it the one
@keras.saving.register_keras_serializable("own_parts")
class RememberingHighway(ChosenHighway):
    def get_config(self):
        return {**super().get_config(), "activation": "relu"}
