from enum import StrEnum


class SqlJobJobType(StrEnum):
    """Type of the job.

    - `DDL`: defines databases and tables, such as CREATE, ALTER and DROP
    - `DCL`: grants or revokes permissions; runs while the caller waits
    - `IMPORT`: loads data from outside
    - `EXPORT`: writes data to the outside
    - `QUERY`: reads data, such as SELECT
    - `INSERT`: adds data to a table
    - `DATA_MIGRATION`: moves data between databases or clusters
    - `UPDATE`: changes data of a table
    - `DELETE`: removes data from a table
    - `RESTART_QUEUE`: restarts a queue
    - `SCALE_QUEUE`: changes the size of a queue
    - `ALL`: jobs of any type

    The service may send others: they are kept.
    """

    DDL = "DDL"
    DCL = "DCL"
    IMPORT = "IMPORT"
    EXPORT = "EXPORT"
    QUERY = "QUERY"
    INSERT = "INSERT"
    DATA_MIGRATION = "DATA_MIGRATION"
    UPDATE = "UPDATE"
    DELETE = "DELETE"
    RESTART_QUEUE = "RESTART_QUEUE"
    SCALE_QUEUE = "SCALE_QUEUE"
    ALL = "ALL"

    @classmethod
    def _missing_(cls, value: object) -> "SqlJobJobType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
