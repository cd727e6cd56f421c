package course.verify;

import course.catalog.Catalog;
import course.catalog.Example;
import course.catalog.Exercise;
import course.catalog.Lesson;
import course.check.Diagnosis;
import course.create.Blanks;
import course.hint.Ladder;
import course.original.Originals;
import course.terminal.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What every lesson and every exercise must have. Each complaint names the file and the cure. */
public final class ContentRules {

    private static final int LEAST_ALTERNATIVES = 2;
    private static final int LEAST_WRONG = 3;
    private static final int LEAST_EXAMPLES = 4;
    private static final int STEPS = 3;
    private static final Pattern INCLUDE = Pattern.compile("include::([^\\[]+)\\[(?:.*?tags?=([\\w.;-]+))?.*]");
    /** Where a file of a lesson, an exercise or a solution may be; anything else is a stray. */
    private static final Pattern AT_HOME = Pattern.compile("pom\\.xml|(lesson|task|hints|why)\\.adoc|originals\\.lock|[a-z0-9-]+\\.jsh"
            + "|output/\\w+\\.(txt|flights\\.json)|(src/(main|test)/java|preview)/.+\\.java"
            + "|(alternatives|wrong)/[a-z-]+/\\w+\\.java|target/.*|\\.(settings|project|classpath).*");

    /** Verdicts that no criterion gives. */
    private static final Set<String> CODES_WITHOUT_DIAGNOSIS = Set.of("COMPILE_ERROR", "TIMEOUT");

    private final Path home;
    private final Catalog catalog;

    public ContentRules(Path home, Catalog catalog) {
        this.home = home;
        this.catalog = catalog;
    }

    /** Every complaint; empty when all is well. */
    public List<String> broken() {
        return Stream.of(
                catalog.exercises().stream().flatMap(this::exercise),
                catalog.lessons().stream().flatMap(this::lesson),
                catalog.lessons().stream().flatMap(it -> Stream.of(it.folder(),
                        it.folder().resolve("../../exercises/" + it.id()).normalize(),
                        it.folder().resolve("../../solutions/" + it.id()).normalize())).flatMap(this::folder),
                Stream.of(Diagnosis.values()).flatMap(this::section)).flatMap(it -> it).toList();
    }

    private Stream<String> exercise(Exercise exercise) {
        return Stream.of(
                missing(exercise.file(), "the stub"),
                missing(exercise.suite(), "the check"),
                missing(exercise.solution(), "the solution"),
                complaint(exercise.alternatives().size() < LEAST_ALTERNATIVES, "%s has %d alternatives, expected %d: add them to solutions/%s/alternatives/%s"
                        .formatted(exercise.id(), exercise.alternatives().size(), LEAST_ALTERNATIVES, exercise.lesson(), exercise.name())),
                complaint(exercise.wrongSolutions().size() < LEAST_WRONG, "%s has %d wrong solutions, expected %d: add them to solutions/%s/wrong/%s"
                        .formatted(exercise.id(), exercise.wrongSolutions().size(), LEAST_WRONG, exercise.lesson(), exercise.name())),
                complaint(lines(exercise.whyPage()).stream().noneMatch(("== " + exercise.name())::equals),
                        "%s has no section '== %s'".formatted(shown(exercise.whyPage()), exercise.name())),
                exercise.wrongSolutions().stream().filter(it -> !isCode(it.expected()))
                        .map(it -> "%s expects '%s', which is no diagnosis".formatted(shown(it.file()), it.expected())),
                unnamed(exercise),
                ladder(exercise)).flatMap(it -> it);
    }

    /** An exercise that its lesson does not send to. */
    private Stream<String> unnamed(Exercise exercise) {
        var page = catalog.lessonOf(exercise).page();
        var link = "xref:exercises/%s.adoc[".formatted(exercise.id());
        return complaint(lines(page).stream().noneMatch(line -> line.contains(link)),
                "%s does not name %s: add %s%s] to its section 'Exercises'"
                        .formatted(shown(page), exercise.id(), link, exercise.title()));
    }

    private Stream<String> ladder(Exercise exercise) {
        try {
            var ladder = Ladder.of(exercise);
            return Stream.concat(
                    complaint(ladder.steps().size() != STEPS, "%s has %d hints for %s, expected %d"
                            .formatted(shown(exercise.hintsPage()), ladder.steps().size(), exercise.id(), STEPS)),
                    ladder.diagnoses().keySet().stream().filter(code -> !isCode(code))
                            .map(code -> "%s has a hint for '%s', which is no diagnosis".formatted(shown(exercise.hintsPage()), code)));
        } catch (RuntimeException broken) {
            return Stream.of(String.valueOf(broken.getMessage()));
        }
    }

    private Stream<String> lesson(Lesson lesson) {
        return Stream.of(
                complaint(!lesson.exercises().isEmpty() && !Originals.locked(home.resolve("exercises").resolve(lesson.id())),
                        "the originals.lock of exercises/%s does not fit its files: %s".formatted(lesson.id(), Shell.HERE.command("verify --lock"))),
                orphans(lesson),
                missing(lesson.playground(), "the playground"),
                complaint(lesson.examples().size() < LEAST_EXAMPLES, "lessons/%s has %d examples, expected %d"
                        .formatted(lesson.id(), lesson.examples().size(), LEAST_EXAMPLES)),
                lesson.examples().stream().flatMap(example ->
                        missing(lesson.output().resolve(example.name() + ".txt"), "its captured output (%s)".formatted(Shell.HERE.command("run %s --capture".formatted(lesson.id()))))),
                lines(lesson.page()).stream().flatMap(line -> include(lesson.page(), line))).flatMap(it -> it);
    }

    private Stream<String> include(Path page, String line) {
        var include = INCLUDE.matcher(line);
        if (!include.find()) {
            return Stream.empty();
        }
        var file = page.resolveSibling(include.group(1));
        var tag = include.group(2);
        return Files.exists(file) && tag != null
                ? Stream.of(tag.split(";")).flatMap(each -> complaint(lines(file).stream().noneMatch(it -> it.contains("tag::" + each + "[")),
                        "%s: %s has no tag '%s'".formatted(shown(page), shown(file), each)))
                : missing(file, "%s includes it".formatted(shown(page)));
    }

    /** Outputs of examples, and variants of exercises, that are not there any more. */
    private Stream<String> orphans(Lesson lesson) {
        var examples = lesson.examples().stream().map(Example::name).toList();
        var exercises = lesson.exercises().stream().map(Exercise::name).toList();
        var solutions = home.resolve("solutions").resolve(lesson.id());
        return Stream.concat(
                names(lesson.output()).filter(file -> !examples.contains(file.replaceFirst("\\..*", "")))
                        .map(file -> "%s belongs to no example: remove it".formatted(shown(lesson.output().resolve(file)))),
                Stream.of("alternatives", "wrong").flatMap(kind -> names(solutions.resolve(kind))
                        .filter(name -> !exercises.contains(name))
                        .map(name -> "%s belongs to no exercise: remove it".formatted(shown(solutions.resolve(kind).resolve(name))))));
    }

    private static Stream<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static boolean isCode(String code) {
        return CODES_WITHOUT_DIAGNOSIS.contains(code) || Stream.of(Diagnosis.values()).anyMatch(it -> it.name().equals(code));
    }

    /** Files that don't belong into this folder, and blanks of a skeleton in those that do. */
    private Stream<String> folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().flatMap(file -> file(folder.relativize(file), file)).toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private Stream<String> file(Path place, Path file) {
        var path = place.toString().replace('\\', '/');
        if (!AT_HOME.matcher(path).matches()) {
            return Stream.of("%s is a stray file: CONTRIBUTING.md says which files belong there".formatted(shown(file)));
        }
        return path.startsWith("target/") ? Stream.empty()
                : Blanks.in(file).stream().map(blank -> "%s:%d is to be written: %s".formatted(shown(file), blank.line(), blank.what()));
    }

    /** A diagnosis sends learners to a section: it must be there, under that title. */
    private Stream<String> section(Diagnosis diagnosis) {
        return diagnosis.lessons().stream().flatMap(place -> {
            var page = catalog.lesson(place.folder()).page();
            var lines = lines(page);
            var anchor = lines.indexOf("[#%s]".formatted(place.section()));
            return anchor >= 0 && anchor + 1 < lines.size() && lines.get(anchor + 1).equals("== " + place.title())
                    ? Stream.empty()
                    : Stream.of("%s sends to section '%s' (#%s), which %s does not have".formatted(
                            diagnosis, place.title(), place.section(), shown(page)));
        });
    }

    private Stream<String> missing(Path file, String what) {
        return complaint(!Files.isRegularFile(file), "%s is missing: %s".formatted(shown(file), what));
    }

    private String shown(Path file) {
        return home.relativize(file.normalize()).toString().replace('\\', '/');
    }

    private static Stream<String> complaint(boolean broken, String says) {
        return broken ? Stream.of(says) : Stream.empty();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
