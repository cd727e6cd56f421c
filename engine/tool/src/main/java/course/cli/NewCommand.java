package course.cli;

import course.catalog.NoSuchName;
import course.create.Skeleton;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

@CommandLine.Command(name = "new", description = "for authors: the skeleton of an exercise, with blanks to fill in")
final class NewCommand implements Command {

    private static final String KIND = "exercise";

    private final Course course;

    @Parameters(index = "0", paramLabel = "KIND", description = "what to make: " + KIND)
    private String kind = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "the lesson and a name of its own: gather/my-idea")
    private String name = "";

    NewCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        if (!kind.equals(KIND)) {
            throw new Misuse("There is no skeleton for '%s'.\nFor an exercise:  %s\nFor a lesson:     CONTRIBUTING.md"
                    .formatted(kind, course.command("new exercise gather/my-idea")));
        }
        var files = create();
        course.out().println("The skeleton of %s:".formatted(name));
        files.forEach(file -> course.out().println("  " + course.shown(file)));
        course.out().println("""
                Each blank begins with TO WRITE. The steps are in CONTRIBUTING.md.
                What is still missing:  %s""".formatted(course.command("verify " + name)));
        return Exit.DONE;
    }

    private List<Path> create() {
        try {
            return new Skeleton(course.catalog(), course.home()).create(name);
        } catch (NoSuchName missing) {
            throw new Misuse("%s%s\nThe lessons:     %s"
                    .formatted(missing.getMessage(), didYouMean(missing), course.command("list")));
        }
    }

    private String didYouMean(NoSuchName missing) {
        var own = name.substring(name.indexOf('/') + 1);
        return missing.nearest().stream().findFirst()
                .map(lesson -> "\nDid you mean:    " + course.command("new exercise %s/%s".formatted(lesson, own)))
                .orElse("");
    }
}
