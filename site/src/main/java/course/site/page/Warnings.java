package course.site.page;

import course.site.complaint.Complaint;
import course.site.complaint.Lines;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;

/** Turns each warning of Asciidoctor into a complaint that names the file, the line and the cure. */
record Warnings(Path root, Consumer<Complaint> complaints) implements LogHandler {

    @Override
    public void log(LogRecord record) {
        switch (record.getSeverity()) {
            case DEBUG, INFO -> { }
            case WARN, ERROR, FATAL, UNKNOWN -> complaints.accept(complaint(record));
        }
    }

    private Complaint complaint(LogRecord record) {
        var cursor = record.getCursor();
        var where = cursor == null ? "site" : cursor.getFile() == null ? cursor.getPath() : cursor.getFile();
        var line = cursor == null ? 0 : cursor.getLineNumber();
        var file = Lines.name(root, root.resolve(where));
        var what = record.getMessage().replace(root.toAbsolutePath().normalize() + "/", "");
        return new Complaint(file, line, what, next(what, file));
    }

    private static String next(String what, String file) {
        if (what.contains("include file not found") && what.contains("output/")) {
            var lesson = Path.of(file).getNameCount() > 1 ? Path.of(file).getName(1) : Path.of(file);
            return "capture the example's output: ./course run %s --capture".formatted(lesson);
        }
        if (what.contains("include file not found")) {
            return "write that file, or mend the path in the include.";
        }
        if (what.startsWith("tag ") || what.startsWith("tags ")) {
            return "put // tag::name[] and // end::name[] around the code, or mend the name in the include.";
        }
        return "mend the AsciiDoc there: the site is built without a warning or not at all.";
    }
}
