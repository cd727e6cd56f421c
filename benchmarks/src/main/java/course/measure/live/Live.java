package course.measure.live;

import course.measure.machine.Quiet;
import course.measure.result.CannotMeasure;
import course.measure.result.Distribution;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import course.measure.result.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Starts {@code ./course serve} and asks it for runs, as its pages do. */
public final class Live implements Measurement {

    private static final int USUAL_RUNS = 20;
    private static final int STARTS = 5;
    private static final int LEAKS = 50;
    private static final double MOST_UP = 1_000;
    private static final double MOST_OUTPUT = 150;
    private static final double MOST_STOP = 200;
    private static final double MOST_EDITOR = 1_000;
    private static final String PRINTS = "IO.println(\"here\");";
    private static final String ASKS = """
            try (var lab = Lab.start(); var client = java.net.http.HttpClient.newHttpClient()) {
                var request = java.net.http.HttpRequest.newBuilder(lab.pages(1).getFirst()).build();
                IO.println(client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString()).body());
            }""";

    /** Programs that would never end; each says first that it has begun. */
    private enum Endless {
        LOOP("an endless loop", "IO.println(\"on\"); while (true) { }"),
        ACCEPT("a blocked accept", "try (var door = new java.net.ServerSocket(0)) { IO.println(\"on\"); door.accept(); }"),
        CATCH_ALL("a loop that catches everything", """
                IO.println("on");
                while (true) { try { Thread.sleep(10); } catch (Throwable _) { } }"""),
        PRINT("an endless print", "while (true) { IO.println(\"on\"); Thread.sleep(1); }");

        private final String label;
        private final String statements;

        Endless(String label, String statements) {
            this.label = label;
            this.statements = statements;
        }
    }

    @Override
    public String name() {
        return "live";
    }

    @Override
    public Report run(Setting setting) throws IOException, InterruptedException, CannotMeasure {
        if (!Files.isRegularFile(setting.home().resolve("site/target/site/index.html"))) {
            throw new CannotMeasure("There is no site yet: ./course serve builds it.");
        }
        var runs = setting.repeats(USUAL_RUNS);
        var tables = new ArrayList<>(List.of(starts(setting)));
        try (var server = Serving.start(setting.home())) {
            setting.news().accept("runs");
            server.run(Program.of(PRINTS), _ -> {});
            tables.add(Table.ofDistributions("From Run to the first output", "median under %.0f ms".formatted(MOST_OUTPUT), List.of(
                    output("an example that prints", server, Program.of(PRINTS), runs),
                    output("an example that starts a lab, asks once and prints", server, Program.of(ASKS), runs),
                    output("a snippet in a session that is there", server, Program.snippet(server.session()), runs))));
            setting.news().accept("stops");
            var stops = new ArrayList<Row>();
            for (var endless : Endless.values()) {
                stops.add(stop(endless, server, Math.max(1, runs / 4)));
            }
            tables.add(Table.ofDistributions("From Stop to the end of the run", "max under %.0f ms".formatted(MOST_STOP), stops));
            try (var learner = Learner.at(server.address())) {
                setting.news().accept("editors");
                tables.add(Table.ofDistributions("Until an editor takes letters",
                        "median under %,.0f ms".formatted(MOST_EDITOR), List.of(
                        editor("from the click on a link to an exercise", learner::opensExercise, runs),
                        editor("from the click on Edit at an example", learner::edits, runs))));
                setting.news().accept("stops in the browser");
                var shown = new ArrayList<Row>();
                for (var endless : Endless.values()) {
                    var took = Distribution.of(learner.stops(Program.text(endless.statements), Math.max(1, runs / 4)));
                    shown.add(Row.of(endless.label, took, took.max() < MOST_STOP));
                }
                tables.add(Table.ofDistributions("From the click on Stop to \"Stopped\" in the page",
                        "max under %.0f ms".formatted(MOST_STOP), shown));
            }
            setting.news().accept("%d runs".formatted(LEAKS));
            tables.add(leaks(server));
        }
        return new Report("The live site", """
                `./course serve` as a process of its own, and a client that asks it for runs as its pages do,
                with the token of a page. Between two runs there is a pause until the server's processes are
                quiet, for a learner reads longer than that. A start counts from the start of the process to
                the first page, engine and pages being built. Editors, and stops as a learner sees them, are
                those of Chromium, with an empty cache for each page.""", tables, List.of());
    }

    private static Table starts(Setting setting) throws IOException, InterruptedException {
        setting.news().accept("starts");
        var took = new ArrayList<Duration>();
        for (var start = -1; start < STARTS; start++) {
            try (var server = Serving.start(setting.home())) {
                if (start >= 0) {
                    took.add(server.up());
                }
            }
        }
        var up = Distribution.of(took);
        return Table.ofDistributions("From the start to the first page", "median under %,.0f ms".formatted(MOST_UP),
                List.of(Row.of("`./course serve`", up, up.median() < MOST_UP)));
    }

    private static Row output(String label, Serving server, Program program, int runs) throws IOException, InterruptedException {
        var took = new ArrayList<Duration>();
        for (var run = -2; run < runs; run++) {
            Quiet.await();
            var first = server.run(program, _ -> {}).firstOutput();
            if (run >= 0) {
                took.add(first);
            }
        }
        var distribution = Distribution.of(took);
        return Row.of(label, distribution, distribution.median() < MOST_OUTPUT);
    }

    private static Row editor(String label, Supplier<Duration> opened, int runs) throws InterruptedException {
        var took = new ArrayList<Duration>();
        for (var run = -1; run < runs; run++) {
            Quiet.await();
            var ready = opened.get();
            if (run >= 0) {
                took.add(ready);
            }
        }
        var distribution = Distribution.of(took);
        return Row.of(label, distribution, distribution.median() < MOST_EDITOR);
    }

    private static Row stop(Endless endless, Serving server, int runs) throws IOException, InterruptedException {
        var took = new ArrayList<Duration>();
        for (var run = 0; run < runs; run++) {
            Quiet.await();
            took.add(server.run(Program.of(endless.statements), server::stop).stopped());
        }
        var distribution = Distribution.of(took);
        return Row.of(endless.label, distribution, distribution.max() < MOST_STOP);
    }

    private static Table leaks(Serving server) throws IOException, InterruptedException {
        Quiet.await();
        var before = server.holdings();
        for (var run = 0; run < LEAKS; run++) {
            server.run(Program.of(PRINTS), _ -> {});
        }
        Quiet.await();
        var after = server.holdings();
        return new Table("What the server holds", "no more after %d runs in a row".formatted(LEAKS), List.of("before", "after"),
                Stream.of(new Row("processes", List.of((double) before.processes(), (double) after.processes()), after.processes() <= before.processes()),
                        new Row("threads of the server", List.of((double) before.threads(), (double) after.threads()), null),
                        new Row("open files and sockets of the server", List.of((double) before.files(), (double) after.files()), null))
                        .filter(row -> row.values().getFirst() > 0).toList());
    }
}
