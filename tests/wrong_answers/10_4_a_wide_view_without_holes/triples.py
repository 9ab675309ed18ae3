# mentions: hold triples
dilations = [(3, 1, 1), (3, 1, 2), (3, 1, 4), (3, 1, 8)]
