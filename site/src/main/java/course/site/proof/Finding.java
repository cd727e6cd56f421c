package course.site.proof;

/** What a rule found. {@code needle} is text that the guilty source line contains, as far as the page tells. */
record Finding(String needle, String what, String next) {
}
