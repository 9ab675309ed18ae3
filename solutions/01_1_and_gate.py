# Solution 1.1 — AND gate
and_weights = [1, 1]
and_bias = -1.5

# Without the bias the four sums are 0, 1, 1 and 2. Only 2 is above 1.5, so only (1, 1)
# passes. Any bias from -2 (not included) to -1 does the same with these weights.
