"""The stories of an archive -> what two of them tell of one thing with two values: a deal, a toll, a vote, a rate.

Each story leaves the facts that it states while it is judged; an index on the disk brings those together that share rare names
and figures within days; what is left is compared as two reporters' notes would be.
"""
