"""What agencies and sites send to programs (NewsML, NITF, ninjs, feeds) -> the stories in it."""
