package course.measure.build;

import course.catalog.Catalog;
import course.measure.machine.Program;
import course.measure.machine.TempFolder;
import course.measure.result.CannotMeasure;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import course.measure.result.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Clones the course and runs the README's second command there. */
public final class Build implements Measurement {

    private static final double MOST_MINUTES = 6;
    private static final double MOST_SECONDS_OF_THE_SITE = 20;
    private static final int SLOWEST = 12;
    private static final int MOST_ERRORS = 10;
    private static final List<String> PARTS =
            List.of("engine/lab", "engine/check", "engine/tool", "lessons", "exercises", "solutions", "site");
    private static final Pattern SITE = Pattern.compile("Site: (\\d+) pages in ([\\d.]+) s");

    /** What the build of the site said of itself. */
    private record Pages(int count, double seconds) {}

    @Override
    public String name() {
        return "build";
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException, CannotMeasure {
        var exercises = Catalog.read(setting.home()).exercises().size();
        try (var folder = TempFolder.make()) {
            var course = folder.path().resolve("course");
            Program.run(folder.path(), "git", "clone", "--quiet", setting.home().toString(), course.toString()).expect(0);
            var maven = Program.run(course, Optional.ofNullable(System.getenv("COURSE_MVN")).orElse("mvn"), "-B", "-ntp", "verify");
            if (maven.exit() != 0) {
                throw new CannotMeasure("mvn verify failed in a clone:%n%s".formatted(errors(maven.printed())));
            }
            return report(maven, course, exercises);
        }
    }

    private static Report report(Program maven, Path course, int exercises) throws IOException {
        var suites = Suite.below(course);
        var minutes = maven.took().toMillis() / 60_000.0;
        var site = pages(maven.printed());
        return new Report("All tests, and the site", """
                A fresh `git clone` of the course, and `mvn verify` in it: everything is compiled, tested
                and put together, the site as well. Maven has downloaded the libraries before. The parts
                are those of the source tree, and their seconds those inside test classes; the rest is
                compiling, packing, and the start of JVMs. Tests that wait for silence, for a deadline or
                for a killed process can't be hurried by a faster machine.""",
                List.of(new Table("`mvn verify`", "under %.0f minutes".formatted(MOST_MINUTES), List.of("minutes", "tests", "skipped"),
                                List.of(new Row("a fresh clone, %d exercises".formatted(exercises), List.of(minutes, sum(suites, Suite::tests),
                                        sum(suites, Suite::skipped)), minutes < MOST_MINUTES))),
                        new Table("The site", "under %.0f s".formatted(MOST_SECONDS_OF_THE_SITE), List.of("seconds", "pages"),
                                List.of(new Row("all pages, in a JVM of their own", List.of(site.seconds(), (double) site.count()),
                                        site.seconds() < MOST_SECONDS_OF_THE_SITE))),
                        new Table("Where the tests' time goes", "", List.of("seconds", "tests"), parts(suites)),
                        new Table("The slowest test classes", "", List.of("seconds", "tests"), suites.stream()
                                .sorted(Comparator.comparingDouble(Suite::seconds).reversed()).limit(SLOWEST)
                                .map(suite -> new Row("`%s`".formatted(suite.name()), List.of(suite.seconds(), suite.tests()), null)).toList())),
                List.of());
    }

    private static List<Row> parts(List<Suite> suites) {
        var rows = new ArrayList<Row>();
        for (var part : PARTS) {
            var own = suites.stream().filter(suite -> suite.module().startsWith(part)).toList();
            if (!own.isEmpty()) {
                rows.add(new Row("`%s`".formatted(part), List.of(sum(own, Suite::seconds), sum(own, Suite::tests)), null));
            }
        }
        return rows;
    }

    private static double sum(List<Suite> suites, ToDoubleFunction<Suite> figure) {
        return suites.stream().mapToDouble(figure).sum();
    }

    private static Pages pages(String printed) {
        var found = SITE.matcher(printed);
        if (!found.find()) {
            throw new IllegalStateException("the build did not say how long the site took");
        }
        return new Pages(Integer.parseInt(found.group(1)), Double.parseDouble(found.group(2)));
    }

    private static String errors(String printed) {
        return printed.lines().filter(line -> line.startsWith("[ERROR]")).limit(MOST_ERRORS).collect(Collectors.joining("\n"));
    }
}
