from enum import StrEnum


class DatasourceType(StrEnum):
    """Data source of the tables to list.

    The service may send others: they are kept.
    """

    CLOUD_TABLE = "CloudTable"
    CSS = "CSS"
    DLI = "DLI"
    DWS = "DWS"
    GEOMESA = "Geomesa"
    HBASE = "HBase"
    JDBC = "JDBC"
    MONGO = "Mongo"
    OBS = "OBS"
    ODPS = "ODPS"
    OPEN_TSDB = "OpenTSDB"
    REDIS = "Redis"
    RDS = "RDS"

    @classmethod
    def _missing_(cls, value: object) -> "DatasourceType | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
