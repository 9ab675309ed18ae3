# mentions: Every node with inputs counts
def count_operations(expression):
    return sum(node.operation in FORMS for node in ordered([expression], {}))
