package course.gradebook;

/**
 * What is wrong with a file that a teacher wrote.
 *
 * @param line from 1; 0 when it is about the file as a whole
 * @param what what is there, and what was expected
 * @param next what to do about it; a question keeps its mark
 */
public record Complaint(String file, int line, String what, String next) {

    /** {@code roster.csv:3: the student 'ada' is there twice. Remove one of the lines 2 and 3.} */
    public String text() {
        var where = line == 0 ? file : "%s:%d".formatted(file, line);
        return "%s: %s. %s%s".formatted(where, what, next, next.endsWith("?") ? "" : ".");
    }
}
