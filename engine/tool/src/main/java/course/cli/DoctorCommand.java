package course.cli;

import course.doctor.Doctor;
import course.doctor.Finding;
import course.doctor.Machine;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;

@CommandLine.Command(name = "doctor", description = "looks at the machine: what is missing, and how to mend it")
final class DoctorCommand implements Command {
    private final Course course;

    DoctorCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        var charset = Charset.forName(System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        var machine = new Machine(course.memory(), System.getProperty("os.name"), System.getenv(), course.screen(),
                charset, new TreeMap<>(Map.of("lab", LabCommand.DEFAULT_PORT, "serve", ServeCommand.DEFAULT_PORT)));
        var findings = Doctor.examine(machine, this::print);
        var fit = Doctor.fit(findings);
        course.out().println(fit ? "The course can run here."
                : "The course can't run here until the lines marked MISSING are mended.");
        return fit ? Exit.DONE : Exit.CANNOT;
    }

    private void print(Finding finding) {
        var palette = course.screen().palette();
        var mark = switch (finding.level()) {
            case OK -> palette.good("OK     ");
            case LIMITED -> palette.note("LIMITED");
            case MISSING -> palette.bad("MISSING");
        };
        course.out().println("%s  %-12s %s".formatted(mark, finding.what(), finding.found()));
        if (!finding.mend().isEmpty()) {
            course.out().println("         %-12s %s %s".formatted("", course.screen().glyphs().arrow(),
                    finding.mend()));
        }
    }
}
