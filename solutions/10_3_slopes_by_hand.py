# Solution 10.3 — slopes by hand
d_x = [0, 2, 19, -10, 0]
d_kernel = [23, 12]

# The results are -1, 4, 3, -2, so 4 and 3 win: d_y is [0, 1, 10, 0]. The first of these
# windows holds the pixels 3 and 2, the second 2 and 1. The pixel 2 lies in both:
# -1 · 1 + 2 · 10 = 19. A weight gets slope times pixel: 1 · 3 + 10 · 2 = 23 and
# 1 · 2 + 10 · 1 = 12.
