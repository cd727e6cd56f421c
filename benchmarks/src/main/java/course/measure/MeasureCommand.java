package course.measure;

import course.measure.build.Build;
import course.measure.classroom.ClassOfSixty;
import course.measure.clients.Clients;
import course.measure.fanout.FanOut;
import course.measure.first.FirstVerdict;
import course.measure.grading.Grading;
import course.measure.lab.LabLimit;
import course.measure.list.ListStart;
import course.measure.live.Live;
import course.measure.loop.Loop;
import course.measure.mutants.Mutants;
import course.measure.reading.Reading;
import course.measure.result.CannotMeasure;
import course.measure.result.Measurement;
import course.measure.result.Result;
import course.measure.result.Results;
import course.measure.result.Setting;
import course.measure.show.MeasurementsPage;
import course.measure.show.PlainText;
import course.measure.show.Shortfalls;
import course.measure.truth.Truth;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "./benchmarks/measure",
        description = "Measures the course here, keeps the figures, and writes the page.")
final class MeasureCommand implements Callable<Integer> {

    private static final List<Measurement> ALL =
            List.of(new Loop(), new ListStart(), new LabLimit(), new FirstVerdict(), new Clients(), new FanOut(), new Reading(),
                    new Live(), new Truth(), new Mutants(), new Grading(), new ClassOfSixty(), new Build());

    /** Why goals are missed. */
    private static final String SHORTFALLS = "benchmarks/shortfalls.txt";

    private final Path home;
    private final LocalDate today;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(arity = "0..*", paramLabel = "WHAT",
            description = "loop, list, lab, first, clients, fanout, reading, live, truth, mutants, grading, class, build, or all; "
                    + "page: no measuring, only the page from the figures kept")
    private List<String> words = List.of("all");

    @Option(names = "--repeats", paramLabel = "N", description = "so many rounds instead of the usual number")
    private Optional<Integer> repeats = Optional.empty();

    @Option(names = "--only", paramLabel = "PART",
            description = "loop, truth, mutants, grading: only exercises with this in their name; fanout: only this contestant, number of "
                    + "requests, latency or protocol (aiohttp, 1000, 20ms, http1); may be given again; writes no file, but for truth, which adds up")
    private List<String> only = List.of();

    @Option(names = "--dry", description = "prints the figures, and writes neither result nor page")
    private boolean dry;

    @Option(names = "--help", usageHelp = true, description = "prints this")
    private boolean help;

    MeasureCommand(Path home, LocalDate today, PrintWriter out, PrintWriter err) {
        this.home = home;
        this.today = today;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws Exception {
        var names = ALL.stream().map(Measurement::name).toList();
        var unknown = words.stream()
                .filter(word -> !names.contains(word) && !List.of("all", "page").contains(word)).toList();
        if (!unknown.isEmpty()) {
            err.printf("'%s' is nothing that is measured here. There are: %s, all, page%n",
                    unknown.getFirst(), String.join(", ", names));
            return 2;
        }
        var run = MeasureRun.begin(new Setting(home, repeats, only, err::println), today);
        var machine = run.machine();
        var wanted = ALL.stream().filter(each -> words.contains("all") || words.contains(each.name())).toList();
        if (machine.wasBusy() && wanted.stream().anyMatch(Measurement::needsQuiet)) {
            err.printf("The machine is busy (load %.1f on %d cores): the figures will be worth little.%n",
                    machine.load(), machine.cores());
        }
        var writes = false;
        var missed = false;
        var results = new Results(home.resolve("benchmarks/results"), names);
        for (var measurement : wanted) {
            try {
                var result = run.of(measurement);
                out.println(new PlainText(result).text());
                if (!dry && (only.isEmpty() || measurement.addsUp())) {
                    results.keep(result);
                    writes = true;
                }
            } catch (CannotMeasure missing) {
                err.printf("%s was not measured. %s%n", measurement.name(), missing.getMessage());
                missed = true;
            }
        }
        if (writes || words.equals(List.of("page"))) {
            missed |= !writePage(results.all());
        }
        return missed ? 3 : 0;
    }

    /** Whether it could be written. */
    private boolean writePage(List<Result> results) throws IOException {
        try {
            var shortfalls = Shortfalls.in(home.resolve(SHORTFALLS));
            shortfalls.stale(results).forEach(each -> err.printf("%s explains why %s misses the goal of '%s', which it meets.%n",
                    SHORTFALLS, each.measurement(), each.table()));
            var needQuiet = ALL.stream().filter(Measurement::needsQuiet).map(Measurement::name).collect(Collectors.toSet());
            Files.writeString(home.resolve("site/pages/measurements.adoc"),
                    new MeasurementsPage(results, shortfalls, needQuiet).text());
            return true;
        } catch (CannotMeasure wrong) {
            err.printf("The page was not written. %s%n", wrong.getMessage());
            return false;
        }
    }
}
