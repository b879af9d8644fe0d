from enum import StrEnum


class AgencyRole(StrEnum):
    """Roles to give to DLI.

    - `obs_adm`: administers Object Storage Service (OBS)
    - `dis_adm`: administers Data Ingestion Service (DIS), for data sources
    - `ctable_adm`: administers CloudTable
    - `vpc_netadm`: administers Virtual Private Cloud (VPC)
    - `smn_adm`: administers Simple Message Notification (SMN)
    - `te_admin`: administers the tenant

    The service may send others: they are kept.
    """

    OBS_ADM = "obs_adm"
    DIS_ADM = "dis_adm"
    CTABLE_ADM = "ctable_adm"
    VPC_NETADM = "vpc_netadm"
    SMN_ADM = "smn_adm"
    TE_ADMIN = "te_admin"

    @classmethod
    def _missing_(cls, value: object) -> "AgencyRole | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member
