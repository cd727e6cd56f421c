package course.cli;

import course.update.ChangeText;
import course.update.Taken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "update",
        description = "gets the newest version of the course; what you wrote stays as it is")
final class UpdateCommand implements Command {
    private final Course course;

    @Option(names = "--from", paramLabel = "FOLDER",
            description = "instead takes over what you wrote and reached in another folder of the course, an older one")
    private Optional<Path> older = Optional.empty();

    UpdateCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        course.mustWrite();
        if (older.isPresent()) {
            takeOver(older.get().toAbsolutePath().normalize());
            return Exit.DONE;
        }
        if (!course.update().run()) {
            course.out().println("The course is up to date: there is nothing newer.");
            return Exit.DONE;
        }
        course.forgetCatalog();
        var news = course.news();
        if (news.isEmpty()) {
            course.out().println("The course is up to date now. No exercise changed.");
        } else {
            news.forEach(course.out()::println);
        }
        return Exit.DONE;
    }

    private void takeOver(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Misuse("There is no folder %s.\nName the one you worked in before:  %s"
                    .formatted(course.shown(folder), course.command("update --from ../older-folder")));
        }
        if (folder.equals(course.home())) {
            throw new Misuse("%s is this course itself.\nName the one you worked in before:  %s"
                    .formatted(folder, course.command("update --from ../older-folder")));
        }
        tell(course.takeover().from(folder), folder);
    }

    private void tell(Taken taken, Path folder) {
        course.out().println("Taken over from %s: your progress, and %s.".formatted(folder, files(taken.answers().size())));
        taken.answers().forEach(file -> course.out().println("  " + course.shown(file)));
        taken.both().forEach(exercise -> course.out().println(
                "  %s: there is another answer here, and it stays. The one from there, keeping this:  %s"
                        .formatted(exercise.id(), course.command("undo " + exercise.id()))));
        taken.left().forEach(file -> course.out().println("  %s stays where it is: this version has no place for it."
                .formatted(file)));
        new ChangeText(course::command).lines(taken.changes()).forEach(course.out()::println);
        course.out().println("Nothing was changed in that folder. Go on here:  " + course.command("").strip());
    }

    private static String files(int count) {
        return count == 1 ? "1 file you wrote" : count + " files you wrote";
    }
}
