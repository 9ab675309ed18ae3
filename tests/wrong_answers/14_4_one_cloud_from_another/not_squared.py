# mentions: distance of the means is squared
def kl(mean, log_var, prior_mean, prior_log_var):
    spread = np.exp(log_var) + (mean - prior_mean)
    terms = prior_log_var - log_var + spread / np.exp(prior_log_var) - 1
    return 0.5 * np.sum(terms, axis=-1)
