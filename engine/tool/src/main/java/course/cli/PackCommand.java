package course.cli;

import course.compile.Libraries;
import course.pack.Pack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "pack",
        description = "for a class: the course as one file that needs a JDK and no network")
final class PackCommand implements Command {

    private static final long MEGABYTE = 1 << 20;

    private final Course course;

    @Option(names = "--to", paramLabel = "FILE", description = "what to write (default: target/" + Pack.NAME + ".zip)")
    private Optional<Path> typed = Optional.empty();

    PackCommand(Course course) {
        this.course = course;
    }

    @Override
    public Exit run() {
        var file = typed.orElse(course.home().resolve("target").resolve(Pack.NAME + ".zip"))
                .toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            throw new Misuse("%s is a folder; pack --to takes the name of a file.\nFor example:  %s"
                    .formatted(course.shown(file), course.command("pack --to \"%s\"".formatted(course.shown(file.resolve(Pack.NAME + ".zip"))))));
        }
        var packed = new Pack(course.home(), engine()).write(course.catalog(), course.originals(), file);
        course.out().println("%s: %d files, %d MB."
                .formatted(course.shown(file), packed.files(), packed.bytes() / MEGABYTE));
        if (!packed.pages()) {
            course.out().println("The pages are not in it. To have them there, build them first:  "
                    + course.command("serve"));
        }
        course.out().println("On a machine with a JDK 25: unpack it, and in its folder %s  %s"
                .formatted(packed.folder(), course.command("").strip()));
        return Exit.DONE;
    }

    /** The folder the launcher started this engine from. */
    private Path engine() {
        var libraries = Path.of(System.getProperty(Libraries.FOLDER, ""));
        if (libraries.getParent() == null || !Files.exists(libraries.resolveSibling("tool.jar"))) {
            throw new Cannot("The engine to pack was not found. Start it as  " + course.command("pack"));
        }
        return libraries.getParent();
    }
}
