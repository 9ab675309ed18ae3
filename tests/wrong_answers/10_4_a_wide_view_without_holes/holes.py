# mentions: holes
dilations = [4, 4, 4, 3]
