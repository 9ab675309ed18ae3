# mentions: with weight 1
move_right = sobel_x
