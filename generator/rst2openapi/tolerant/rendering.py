"""A document -> the one for decoders that refuse what they do not know, as those of Go, Java and Rust do.

`status: {type: string, enum: [on, off]}` of an answer becomes `{type: string, x-extensible-enum: [on, off]}`, and
`count: {type: integer}` whose example shows `"2"` a reference to `IntegerOrString`. What differs, and nothing else:

- lists of values in answers are open, and alternatives there need not exclude each other;
- a scalar that an example contradicts takes both kinds, and a member that an example lacks is not mandatory;
- where an example of one success is not as another one says, both have the two as alternatives;
- examples that are valid by that are among `examples` again;
- constructs that generators of code get wrong have another form (`forms`).
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from rst2openapi.tolerant import evidence, forms, lists, successes

Tree = dict[str, Any]


def render(document: Tree) -> Tree:
    """The tolerant rendering; the document itself is not changed."""
    tree = deepcopy(document)
    lists.open_in_answers(tree)
    evidence.follow(tree)
    evidence.restore(tree)
    successes.unite(tree)
    forms.digestible(tree)
    return tree
