# mentions: four numbers
dilations = [1, 2, 3, 4, 5]
