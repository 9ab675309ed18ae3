# Solution 13.2 — a head for scaled features
def scaled_head(scaler, classifier):
    kernel = classifier.coef_.T / scaler.scale_[:, None]  # (features, classes)
    bias = classifier.intercept_ - scaler.mean_ @ kernel  # (classes,)
    return [kernel, bias]


# ((f - mean) / scale) @ W + b is f @ (W / scale) + b - mean @ (W / scale): sort by f.
# Each row of W belongs to one feature, and is divided by the scale of that feature.
