package course.compile;

/**
 * Something the compiler did not understand.
 *
 * @param file   the file's name
 * @param line   from 1; 0 when the problem has no line
 * @param column from 1; 0 when the problem has no column
 * @param source the line itself, empty when there is none
 * @param says   the compiler's message
 * @param plain  what it means in plain words, empty when the message says it all
 */
public record Problem(String file, long line, long column, String source, String says, String plain) {}
