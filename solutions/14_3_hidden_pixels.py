# Solution 14.3 — hidden pixels
def hidden_pixels(x, share, rng):
    kept = rng.random(x.shape) >= share  # (images, pixels)
    return x * kept, x


# The target is the image as it was. One draw for each pixel of each image: a draw for
# each column would hide the same places everywhere.
