# mentions: means are missing
def scaled_head(scaler, classifier):
    return [classifier.coef_.T / scaler.scale_[:, None], classifier.intercept_]
