"""Rows of JSON Lines, CSV and Parquet, and folders of files -> what is found in a whole archive, written as it comes.

The archive is read as a stream and handed out in stretches of rows; what comes back is written in the order of the rows,
aside, with a checkpoint beside it that says how far it goes. Nothing here grows with the archive but what is written.
"""
