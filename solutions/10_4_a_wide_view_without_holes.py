# Solution 10.4 — a wide view without holes
dilations = [1, 2, 4, 8]

# The field is 1 + 2 · (1 + 2 + 4 + 8) = 31. One layer of dilation 1 fills 3 pixels in a
# row, 2 makes 7 of them, 4 makes 15, 8 makes 31. Sorted by size, no dilation exceeds
# the width that the smaller ones fill, so no gap opens. With stride 1 the order is
# free: [8, 4, 2, 1] sees the same. Another answer: [1, 2, 3, 9].
