# mentions: multiplied by scale_
def scaled_head(scaler, classifier):
    kernel = classifier.coef_.T * scaler.scale_[:, None]
    return [kernel, classifier.intercept_ - scaler.mean_ @ kernel]
