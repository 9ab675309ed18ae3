# Solution 12.4 — top-k accuracy
def top_k_accuracy(probs, y, k):
    top = probs.argsort(axis=1)[:, -k:]  # (batch, k): places of the k largest
    return (top == y[:, None]).any(axis=1).mean()


# y[:, None] is a column, so each row of top is compared with its own class. The order
# among the k does not matter: any of them will do.
