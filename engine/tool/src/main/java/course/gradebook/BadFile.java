package course.gradebook;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A teacher's file can't be used; says everything that is wrong with it at once, a line each. */
public final class BadFile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public BadFile(List<Complaint> complaints) {
        super(complaints.stream().map(Complaint::text).collect(Collectors.joining("\n")));
    }

    public BadFile(String file, int line, String what, String next) {
        this(List.of(new Complaint(file, line, what, next)));
    }
}
