# mentions: variables are no operations
def count_operations(expression):
    return len(ordered([expression], {}))
