"""Documents and files of settings in which one part is of a wrong kind.

Each part of a valid document, and of each file that a command reads, is taken in turn: it becomes null, a number, a
text, a list, an object, something deep, a reference to itself or to another host, or its key becomes another. Whatever
a command makes of that, it ends with a documented status and, where it fails, with a sentence that names the file.
"""
