"""Rules O200 to O239: what a row or a cell of a parameter table means."""

from __future__ import annotations

from rst2openapi.diagnostics.model import Rule, Severity

UNKNOWN_TYPE = Rule(
    "O200",
    "unknown-type",
    Severity.WARNING,
    'the type of {name}, "{spelling}", is none that is known',
    "any value is accepted",
    explain="The Type column wants a JSON type (String, Integer, Long, Boolean, Object, Array of …) or a link to "
    "the table of the object's members.",
    example="count | No | a whole number | Number of nodes.",
)
MISSPELT_TYPE = Rule(
    "O201",
    "misspelt-type",
    Severity.NOTE,
    'the type of {name} is misspelt: "{spelling}"',
    "read it as {correct}",
    explain="A word of the Type cell is a known misspelling. Correct it.",
    example="name | Yes | Sting | Name of the queue.",
)
EMPTY_TYPE = Rule(
    "O202",
    "empty-type",
    Severity.WARNING,
    "the type of {name} is not given",
    "took it for a string",
    explain="The Type cell of the row is empty. Write the type into it, also where it is that of the row above.",
    example="name | Yes | | Name of the queue.",
)
NO_TYPE_COLUMN = Rule(
    "O203",
    "no-type-column",
    Severity.NOTE,
    "the table has no Type column",
    "took every value for a string",
    explain="Only tables of path parameters may do without a Type column, as those are strings anyway.",
    example="Name | Description",
)
LINK_IN_DESCRIPTION = Rule(
    "O204",
    "link-in-description",
    Severity.NOTE,
    'the type of {name}, "{spelling}", names no table',
    "took {link} from the description",
    explain="The members of an object are found faster if the Type cell itself links to their table.",
    example="tags | No | Array of objects | Tags. For details, see :ref:`Table 3 <tags>`.",
)
SHIFTED_CELLS = Rule(
    "O205",
    "shifted-cells",
    Severity.WARNING,
    'the cells of {name} stand in the wrong columns: "{spelling}" is given as its type',
    "took {repaired} for the type",
    explain="The row's cells do not follow the order of the header. Put each under its column.",
    example="limit | Integer | No | Number of records.",
)
ODD_MANDATORY = Rule(
    "O206",
    "odd-mandatory",
    Severity.NOTE,
    'whether {name} is mandatory is said as "{text}"',
    "took it for {meaning} and kept the words in the description",
    explain="The Mandatory column wants Yes or No; conditions belong into the description.",
    example="value | Mandatory if action is create | String | Tag value.",
)
EMPTY_MANDATORY = Rule(
    "O207",
    "empty-mandatory",
    Severity.NOTE,
    "whether {name} is mandatory is not given",
    "took it for optional",
    explain="The Mandatory cell of the row is empty. Write Yes or No into it.",
    example="value | | String | Tag value.",
)
TWO_NAMES = Rule(
    "O208",
    "two-names",
    Severity.NOTE,
    'the row "{text}" gives two names',
    "made a field of each",
    explain="A row should describe one parameter; aliases want rows of their own.",
    example="pageSize/size | No | Integer | Records on a page.",
)
SPACE_IN_NAME = Rule(
    "O209",
    "space-in-name",
    Severity.WARNING,
    'the name "{text}" holds a space',
    "read it as {name}",
    explain="A space slipped into the name, often where a long one was broken into lines. Take it out.",
    example="protocol _id | Yes | String | ID of the protocol.",
)
DYNAMIC_KEY = Rule(
    "O210",
    "dynamic-key",
    Severity.NOTE,
    'the name "{text}" stands for keys that the user chooses',
    "its type is that of all further members",
    explain="The row describes a map: any key is allowed, and its value has the given type.",
    example="{User defined key} | No | String | Value of the key.",
)
DUPLICATE_ROW = Rule(
    "O211",
    "duplicate-row",
    Severity.WARNING,
    "the table describes {name} twice",
    "made one field of both rows",
    explain="A name may stand in a table only once; perhaps one of the rows is misspelt.",
    example="id | Yes | String | ID.\nid | No | String | Another ID.",
)
EMPTY_NAME = Rule(
    "O212",
    "empty-name",
    Severity.WARNING,
    "the row has no name",
    "its text belongs to no field and is left out",
    explain="The first cell of a row must hold the name of the parameter.",
    example="| No | String | Continues the row above.",
)
MIXED_ROOT = Rule(
    "O213",
    "unnamed-row-among-others",
    Severity.WARNING,
    'the row "{text}" stands for the whole value, but the table has other rows',
    "took it as the type of further members",
    explain="A row without a name (`-`, [items]) describes the value as a whole and must be the table's only row.",
    example="- | Yes | String | The name.\nid | Yes | String | The ID.",
)
SEVERAL_DYNAMIC_KEYS = Rule(
    "O214",
    "several-dynamic-keys",
    Severity.NOTE,
    'the table has several rows for keys of the user\'s choice, here "{text}"',
    "the first one gives the type",
    explain="An OpenAPI object has one type for all further members.",
    example="{key1} | No | String | First key.\n{key2} | No | Integer | Second key.",
)
BAD_DEFAULT = Rule(
    "O220",
    "bad-default",
    Severity.NOTE,
    "the default of {name}, {value}, does not fit its {kind}",
    "it stands in the description only",
    explain="A default must be a value of the parameter's type, and one of its values where these are listed.",
    example="count | No | Integer | Number of nodes. The default value is **all**.",
)
BAD_VALUE = Rule(
    "O221",
    "bad-value",
    Severity.NOTE,
    "the listed value {value} of {name} does not fit its type",
    "the values stand in the description only",
    explain="Listed values must be values of the parameter's type.",
    example="level | No | Integer | How bright. Value options: **low** or **high**",
)
BAD_RANGE = Rule(
    "O222",
    "bad-range",
    Severity.NOTE,
    "the limits of {name} contradict each other: {low} to {high}",
    "they stand in the description only",
    explain="The lower limit is above the upper one: no value meets both. Perhaps they were swapped.",
    example="count | No | Integer | Minimum: 10. Maximum: 1.",
)
SEVERAL_DEFAULTS = Rule(
    "O223",
    "several-defaults",
    Severity.NOTE,
    "several defaults are given for {name}: {values}",
    "they stand in the description only",
    explain="Defaults that depend on something cannot be stated for the field as such.",
    example="size | No | Integer | The default value is **10**. By default, the value is **20**.",
)
DEFAULT_OUTSIDE = Rule(
    "O224",
    "default-outside-limits",
    Severity.NOTE,
    "the default of {name}, {value}, lies outside its limits, {low} to {high}",
    "it stands in the description only",
    explain="A value that the limits refuse cannot be stated as the default beside them.",
    example="delay | No | Integer | Minimum: **1**. Maximum: **3600**. Default: **0**.",
)
DEFAULT_ADDED = Rule(
    "O226",
    "default-beside-values",
    Severity.NOTE,
    "the default of {name}, {value}, is none of its listed values",
    "it was added to them",
    explain="What holds where nothing is given is a value as well: a list without it would refuse valid data.",
    example="packing | No | String | The modes **tar** and **zip** are supported. The default value is **raw**.",
)
DEFAULT_MISSPELT = Rule(
    "O227",
    "default-misspelt",
    Severity.NOTE,
    "the default of {name}, {value}, is spelt otherwise than the listed value {instead}",
    "took the listed value",
    explain="The list says what there is: a default in other capitals, or with a slip of a letter, means one of it.",
    example="order | No | String | The value can be **ASC** or **DESC**. The default value is **asc**.",
)
WORDING_LEFT = Rule(
    "O225",
    "wording-left-as-text",
    Severity.NOTE,
    'the description of {name} seems to say more than was read: "{text}"',
    "the sentence stands in the description only",
    explain="The sentence has words that values, defaults or limits are given with, in an order that no row of the "
    "table of wordings knows.",
    example="mode | No | String | The value is either **dim** or, at night, **bright** as you like.",
)
