# mentions: not what they were
def prepare(images):
    return applications.vgg16.preprocess_input(images).astype("float32")
