package course.measure.list;

import course.catalog.Catalog;
import course.measure.loop.Tree;
import course.measure.machine.Program;
import course.measure.machine.TempFolder;
import course.measure.result.Distribution;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import course.measure.result.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts {@code ./course list} again and again. */
public final class ListStart implements Measurement {

    private static final int USUAL_RUNS = 20;
    private static final int WARM_UPS = 3;
    private static final double MOST_MILLIS = 500;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException {
        try (var folder = TempFolder.make()) {
            var small = small(setting.home(), folder.path());
            var inAll = new ArrayList<Duration>();
            var inSmall = new ArrayList<Duration>();
            for (var run = -WARM_UPS; run < setting.repeats(USUAL_RUNS); run++) {
                list(setting.home(), run < 0 ? new ArrayList<>() : inAll);
                list(folder.path(), run < 0 ? new ArrayList<>() : inSmall);
            }
            var all = Distribution.of(inAll);
            return new Report("The list of lessons and exercises", """
                    `./course list` from the start of its process to the end, after %d runs that did not
                    count: the engine is built, and the disk's cache is warm. In turn in the whole course, and
                    in one that has a single lesson.""".formatted(WARM_UPS),
                    List.of(Table.ofDistributions("Start to end", "median under %.0f ms".formatted(MOST_MILLIS), List.of(
                            Row.of(label(Catalog.read(setting.home())), all, all.median() < MOST_MILLIS),
                            Row.of(label(small), Distribution.of(inSmall))))),
                    List.of());
        }
    }

    private static String label(Catalog catalog) {
        return "`./course list`, %d exercises".formatted(catalog.exercises().size());
    }

    private static void list(Path home, List<Duration> took) throws IOException, InterruptedException {
        took.add(Program.run(home, home.resolve("course").toString(), "list").expect(0).took());
    }

    /** A course of one lesson, which uses the engine that is built: as old as it was, or it would be built again. */
    private static Catalog small(Path home, Path to) throws IOException {
        var catalog = Tree.copy(home, to, Tree.SMALL);
        for (var folder : List.of(".mvn", ".course")) {
            Files.createDirectory(to.resolve(folder));
        }
        for (var file : List.of("course", "pom.xml", ".mvn/jvm.config", ".mvn/maven.config", ".course/jdk")) {
            Files.copy(home.resolve(file), to.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.setLastModifiedTime(to.resolve(".mvn"), Files.getLastModifiedTime(home.resolve(".mvn")));
        for (var folder : List.of("engine", ".course/engine")) {
            Files.createSymbolicLink(to.resolve(folder), home.resolve(folder));
        }
        return catalog;
    }
}
