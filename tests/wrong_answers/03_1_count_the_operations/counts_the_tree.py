# mentions: reused node counted twice
def count_operations(expression):
    own = 1 if expression.inputs else 0
    return own + sum(count_operations(x) for x in expression.inputs)
