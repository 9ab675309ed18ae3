# Solution 3.1 — count the operations
def count_operations(expression):
    return sum(len(node.inputs) > 0 for node in ordered([expression], {}))


# `ordered` visits every node once, however often it is used. A function that calls
# itself for each input would count the tree, which can be larger beyond measure.
