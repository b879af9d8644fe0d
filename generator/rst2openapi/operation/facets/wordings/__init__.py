"""The table of wordings: what in a description gives values, defaults, limits, formats; data only.

`TABLE[Gives.DEFAULT]` are the rows for a default, in the order in which they are tried. To add a phrase, add a row.
"""

from __future__ import annotations

from collections.abc import Mapping

from rst2openapi.operation.facets.wordings.counts import COUNTS
from rst2openapi.operation.facets.wordings.defaults import DEFAULTS
from rst2openapi.operation.facets.wordings.formats import DEPRECATED, EXAMPLES, FORMATS, PATTERNS
from rst2openapi.operation.facets.wordings.lengths import LENGTHS
from rst2openapi.operation.facets.wordings.ranges import RANGES
from rst2openapi.operation.facets.wordings.row import Gives, Wording
from rst2openapi.operation.facets.wordings.values import VALUES

TABLE: Mapping[Gives, tuple[Wording, ...]] = {
    Gives.VALUES: VALUES,
    Gives.DEFAULT: DEFAULTS,
    Gives.RANGE: RANGES,
    Gives.LENGTH: LENGTHS,
    Gives.COUNT: COUNTS,
    Gives.FORMAT: FORMATS,
    Gives.PATTERN: PATTERNS,
    Gives.EXAMPLE: EXAMPLES,
    Gives.DEPRECATED: DEPRECATED,
}
"""All rows, by what they give."""
