# mentions: (features, classes)
def scaled_head(scaler, classifier):
    kernel = classifier.coef_
    return [kernel, classifier.intercept_]
