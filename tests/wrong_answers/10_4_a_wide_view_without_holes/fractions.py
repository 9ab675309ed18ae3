# mentions: whole numbers
dilations = [3.75, 3.75, 3.75, 3.75]
