# Solution 10.3 — a wide view without holes
dilations = [1, 2, 4, 8]

# The field is 1 + 2 · (1 + 2 + 4 + 8) = 31. After the first layer 3 pixels in a row
# count, after the second 7, then 15, then 31. Each layer looks only as far as the
# stretch that the layers before it have filled, so no gap opens. Another answer:
# [1, 3, 9, 2].
