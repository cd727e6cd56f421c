package course.cli;

import course.catalog.Lesson;
import course.report.Outline;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

@CommandLine.Command(name = "list", description = "lessons and exercises with progress, minutes and points")
final class ListCommand implements Command {
    private final Course course;

    @Option(names = "--json", description = "for programs")
    private boolean json;

    @Parameters(arity = "0..1", paramLabel = "WORD",
            description = "only what has this word in its name, title or recall")
    private @Nullable String word;

    ListCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        var lessons = word == null ? course.catalog().lessons() : search(word);
        if (json) {
            course.out().println(JsonMapper.shared().writeValueAsString(Outline.of(lessons, course.progress())));
        } else {
            new ListView(course).print(lessons);
        }
        return Exit.DONE;
    }

    private List<Lesson> search(String wanted) {
        var found = new Search(wanted).in(course.catalog().lessons());
        if (found.isEmpty() && !json) {
            throw new Misuse("Nothing in the course speaks of '%s'.\nAll of it:  %s".formatted(wanted,
                    course.command("list")));
        }
        return found;
    }
}
