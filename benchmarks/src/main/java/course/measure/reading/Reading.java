package course.measure.reading;

import course.measure.result.CannotMeasure;
import course.measure.result.Distribution;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import course.measure.result.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Opens every page of the built site in a slow browser. */
public final class Reading implements Measurement {

    private static final int USUAL_ROUNDS = 3;
    private static final double MOST_MILLIS = 1_000;
    private static final double MOST_KILOBYTES = 100;
    private static final String HOME = "index.html";

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public Report run(Setting setting) throws IOException, CannotMeasure {
        var folder = setting.home().resolve("site/target/site");
        if (!Files.isRegularFile(folder.resolve(HOME))) {
            throw new CannotMeasure("There is no site yet: mvn -q -pl site -am package -DskipTests builds it.");
        }
        var pages = pages(folder);
        var rounds = setting.repeats(USUAL_ROUNDS);
        var seen = new ArrayList<Seen>();
        try (var server = SiteServer.of(folder); var reader = Reader.start()) {
            reader.open(HOME, server.address(HOME));
            for (var round = 1; round <= rounds; round++) {
                setting.news().accept("Round %d of %d: %d pages".formatted(round, rounds, pages.size()));
                for (var page : pages) {
                    seen.add(reader.open(page, server.address(page)));
                }
            }
        }
        return new Report("Opening a page", """
                Every page of the site in Chromium, %d times in turn, from a server on this machine that
                compresses with gzip: a phone's width, a processor %d times slower than this machine's,
                and nothing in the cache. Fonts are the system's, and a page has no images to fetch.
                The library of the search and its data are fetched by the first search, and don't count."""
                .formatted(rounds, Reader.SLOWER),
                List.of(Table.ofDistributions("From the click to the largest contentful paint",
                                "p95 under %,.0f ms".formatted(MOST_MILLIS), rows(seen, Reading::paints)),
                        new Table("Page, style sheets and scripts, compressed", "every page under %.0f kB".formatted(MOST_KILOBYTES),
                                List.of("pages", "min kB", "median kB", "max kB"), rows(seen, Reading::weights))),
                List.of());
    }

    private static List<Row> rows(List<Seen> seen, Function<Map.Entry<Kind, List<Seen>>, Row> row) {
        return seen.stream()
                .collect(Collectors.groupingBy(each -> Kind.of(each.path()), () -> new EnumMap<>(Kind.class), Collectors.toList()))
                .entrySet().stream().map(row).toList();
    }

    private static Row paints(Map.Entry<Kind, List<Seen>> kind) {
        var distribution = Distribution.of(kind.getValue().stream().map(Seen::paint).toList());
        return Row.of(kind.getKey().label(), distribution, distribution.p95() < MOST_MILLIS);
    }

    private static Row weights(Map.Entry<Kind, List<Seen>> kind) {
        var sorted = kind.getValue().stream().collect(Collectors.toMap(Seen::path, Seen::bytes, Math::max))
                .values().stream().map(bytes -> Math.round(bytes / 100.0) / 10.0).sorted().toList();
        return new Row(kind.getKey().label(),
                List.of((double) sorted.size(), sorted.getFirst(), sorted.get((sorted.size() - 1) / 2), sorted.getLast()),
                sorted.getLast() < MOST_KILOBYTES);
    }

    private static List<String> pages(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }
}
