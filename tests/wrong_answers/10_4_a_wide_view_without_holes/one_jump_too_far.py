# mentions: exceeds the 3
dilations = [1, 4, 5, 5]
