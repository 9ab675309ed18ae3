# Solution 14.4 — one cloud from another
def kl(mean, log_var, prior_mean, prior_log_var):
    spread = np.exp(log_var) + (mean - prior_mean) ** 2
    terms = prior_log_var - log_var + spread / np.exp(prior_log_var) - 1
    return 0.5 * np.sum(terms, axis=-1)


# With prior_mean = prior_log_var = 0 this is the penalty of the lesson. The mean of
# (z - prior_mean)² over the cloud is its variance plus the squared distance of means.
