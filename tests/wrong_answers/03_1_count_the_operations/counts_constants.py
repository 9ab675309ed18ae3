# mentions: constants do not count
def count_operations(expression):
    nodes = ordered([expression], {})
    return sum(not isinstance(node, Variable) for node in nodes)
