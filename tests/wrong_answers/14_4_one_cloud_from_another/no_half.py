# mentions: one half
def kl(mean, log_var, prior_mean, prior_log_var):
    spread = np.exp(log_var) + (mean - prior_mean) ** 2
    terms = prior_log_var - log_var + spread / np.exp(prior_log_var) - 1
    return np.sum(terms, axis=-1)
