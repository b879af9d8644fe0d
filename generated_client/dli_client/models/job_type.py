from enum import StrEnum


class JobType(StrEnum):
    """Types of the jobs to list.

    - `DDL`: defines databases and tables, such as CREATE, ALTER and DROP
    - `DCL`: grants or revokes permissions
    - `IMPORT`: loads data from outside
    - `EXPORT`: writes data to the outside
    - `QUERY`: reads data, such as SELECT
    - `INSERT`: adds data to a table
    - `UPDATE`: changes data of a table
    - `DELETE`: removes data from a table

    The service may send others: they are kept.
    """

    DDL = "DDL"
    DCL = "DCL"
    IMPORT = "IMPORT"
    EXPORT = "EXPORT"
    QUERY = "QUERY"
    INSERT = "INSERT"
    UPDATE = "UPDATE"
    DELETE = "DELETE"

    @classmethod
    def _missing_(cls, value: object) -> "JobType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
