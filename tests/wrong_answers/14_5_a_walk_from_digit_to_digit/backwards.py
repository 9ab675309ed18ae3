# mentions: from last to first
def walk(encoder, decoder, first, last, num_steps):
    a, b = run(encoder, np.stack([first, last]))
    share = np.linspace(0, 1, num_steps, dtype="float32")[:, None]
    return run(decoder, share * a + (1 - share) * b)
