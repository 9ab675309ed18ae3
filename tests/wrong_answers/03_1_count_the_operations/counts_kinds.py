# mentions: 10 squares
def count_operations(expression):
    nodes = ordered([expression], {})
    return len({node.operation for node in nodes if node.inputs})
