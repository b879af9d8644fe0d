"""Credentials from an entry of `clouds.yaml`, as the tools of OpenStack read it.

`secure.yaml` adds to the entry what should not lie around in it, and a `profile` what all users of a cloud share.
The files are looked for in the working folder, in `~/.config/openstack` and in `/etc/openstack`.
"""

from ._runtime.clouds import (
    from_cloud,
)

__all__ = [
    "from_cloud",
]
