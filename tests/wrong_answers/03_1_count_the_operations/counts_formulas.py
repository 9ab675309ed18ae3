# mentions: even where their formulas read the same
def count_operations(expression):
    return len({str(node) for node in ordered([expression], {}) if node.inputs})
