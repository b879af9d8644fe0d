"""Services that remember what they were told, on this machine, for programs as users write them."""
