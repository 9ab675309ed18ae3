# mentions: stops before the end
def walk(encoder, decoder, first, last, num_steps):
    a, b = run(encoder, np.stack([first, last]))
    share = np.arange(num_steps, dtype="float32")[:, None] / num_steps
    return run(decoder, (1 - share) * a + share * b)
