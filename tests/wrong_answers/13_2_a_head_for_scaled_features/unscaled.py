# mentions: divide its rows
def scaled_head(scaler, classifier):
    return [classifier.coef_.T, classifier.intercept_]
