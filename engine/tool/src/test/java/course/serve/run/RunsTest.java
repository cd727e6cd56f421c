package course.serve.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.catalog.Example;
import course.catalog.Lesson;
import course.verify.RealCourse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With real children: a run each. */
@DisplayName("a run")
@Timeout(300)
class RunsTest {

    private static Lesson gather;
    private static Example example;
    private static Runs runs;

    @BeforeAll
    static void open() {
        gather = RealCourse.catalog().lesson("gather");
        example = gather.examples().stream().filter(it -> it.name().equals("AllTogether")).findFirst().orElseThrow();
        runs = new Runs(RealCourse.catalog().sources());
    }

    @AfterAll
    static void close() {
        runs.close();
    }

    @Test
    @DisplayName("shows flights while they are in flight, and ends at once when it is stopped")
    void stopped() throws Exception {
        var seen = run("""
                try (var lab = Lab.start(); var client = java.net.http.HttpClient.newHttpClient()) {
                    lab.hold("/pages");
                    client.send(java.net.http.HttpRequest.newBuilder(lab.pages(1).getFirst()).build(),
                            java.net.http.HttpResponse.BodyHandlers.ofString());
                }""", (id, event) -> {
            if (event instanceof Event.Flights(_, var news)
                    && news.flights().stream().anyMatch(it -> it.ended() == null)) {
                assertThat(runs.stop(id)).isTrue();
            }
        });

        var end = end(seen);
        assertThat(end.why()).isEqualTo(Why.STOPPED);
        assertThat(end.summary().requests()).isEqualTo(1);
        assertThat(seen).anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(Event.Flights.class, flights ->
                assertThat(flights.news().flights()).singleElement().satisfies(bar -> {
                    assertThat(bar.line()).isEqualTo("GET /pages/0");
                    assertThat(bar.end()).isEqualTo("IN_FLIGHT");
                })));
    }

    @Test
    @DisplayName("ends when main has returned and what it started is over, and sums up what the lab saw")
    void done() throws Exception {
        var seen = run("""
                var lab = Lab.start();
                var client = java.net.http.HttpClient.newHttpClient();
                client.sendAsync(java.net.http.HttpRequest.newBuilder(lab.uri("/delay/0.5")).build(),
                        java.net.http.HttpResponse.BodyHandlers.ofString()).thenAccept(answer -> IO.println("late: " + answer.statusCode()));
                IO.println(Thread.currentThread().getName());""");

        assertThat(out(seen)).isEqualTo("main\nlate: 200\n");
        var end = end(seen);
        assertThat(end.why()).isEqualTo(Why.DONE);
        assertThat(end.summary().requests()).isEqualTo(1);
        assertThat(end.summary().statuses()).containsEntry(200, 1);
    }

    @Test
    @DisplayName("that an exception ends: its message, and where it was thrown")
    void failed() throws Exception {
        var seen = run("throw new IllegalStateException(\"boom\");");

        assertThat(end(seen).why()).isEqualTo(Why.FAILED);
        assertThat(end(seen).says()).contains("IllegalStateException: boom");
        assertThat(out(seen)).contains("\tat lesson.gather.AllTogether.main(AllTogether.java:5)").doesNotContain("course.serve");
    }

    @Test
    @DisplayName("that does not compile: the line, and what it means; no child is needed")
    void broken() throws Exception {
        var seen = run("int number = \"text\";");

        assertThat(end(seen).why()).isEqualTo(Why.BROKEN);
        assertThat(seen).anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(Event.Problem.class, problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.source()).isEqualTo("int number = \"text\";");
            assertThat(problem.plain()).contains("another type");
        }));
    }

    @Test
    @DisplayName("that ends its JVM: the exit code, and what was printed before")
    void exit() throws Exception {
        var seen = run("System.out.print(\"bye\"); System.exit(7);");

        assertThat(out(seen)).isEqualTo("bye");
        assertThat(end(seen).why()).isEqualTo(Why.EXIT);
        assertThat(end(seen).says()).contains("7");
    }

    @Test
    @DisplayName("that needs too much memory is told so")
    void memory() throws Exception {
        assertThat(end(run("IO.println(new byte[500_000_000].length);")).why()).isEqualTo(Why.MEMORY);
    }

    @Test
    @DisplayName("that prints without end is stopped, and catching everything does not help")
    void output() throws Exception {
        var seen = run("while (true) { try { IO.println(\"again and again\"); } catch (Throwable _) { } }");

        assertThat(end(seen).why()).isEqualTo(Why.OUTPUT);
        assertThat(out(seen).length()).isLessThan(2 * Run.MOST_OUTPUT);
    }

    @Test
    @DisplayName("that takes too long is stopped")
    void time() {
        var run = new Run(_ -> {}, Duration.ofMillis(1));
        try (var child = Child.start(RunChild.Kind.SNIPPET)) {
            var end = run.go(() -> child, new Order.Snippet("while (true) { }"));

            assertThat(end.why()).isEqualTo(Why.TIME);
            assertThat(end.says()).contains("the longest a run may take");
        }
    }

    @Test
    @DisplayName("is refused while two others go on")
    void tooMany() throws Exception {
        var ids = List.of(new CompletableFuture<String>(), new CompletableFuture<String>());
        var both = ids.stream().map(id -> CompletableFuture.supplyAsync(() -> events(sink -> runs.example(gather, example,
                source("Thread.sleep(3_600_000);"), event -> {
                    if (event instanceof Event.Started started) {
                        id.complete(started.run());
                    }
                    sink.take(event);
                })), Thread::startVirtualThread)).toList();
        for (var id : ids) {
            id.get(60, TimeUnit.SECONDS);
        }

        assertThatThrownBy(() -> runs.example(gather, example, source(""), _ -> {})).isInstanceOf(TooMany.class);
        for (var id : ids) {
            assertThat(runs.stop(id.join())).isTrue();
        }
        for (var run : both) {
            assertThat(end(run.get(60, TimeUnit.SECONDS)).why()).isEqualTo(Why.STOPPED);
        }
    }

    @Test
    @DisplayName("of snippets keeps its state, says values and lines, and begins afresh when its session has ended")
    void snippets() {
        var first = events(sink -> runs.snippet(null, "int x = 3;\nx * 2\n\nclient.send(HttpRequest.newBuilder(lab.uri(\"/status/404\"))\n"
                + "  .build(), BodyHandlers.ofString()).statusCode()", sink));
        var session = ((Event.Started) first.getFirst()).session();
        assertThat(first).contains(new Event.Value("x", "int", "3"), new Event.Value("$1", "int", "6"), new Event.Value("$2", "int", "404"));
        assertThat(end(first).summary().statuses()).containsEntry(404, 1);

        var second = events(sink -> runs.snippet(session, "// from before\nx + 1;\n\nint y = x / (x - 3); // zero\n", sink));
        assertThat(second).contains(new Event.Value("$3", "int", "4"));
        assertThat(end(second).why()).isEqualTo(Why.FAILED);
        assertThat(end(second).says()).isEqualTo("An exception left line 4: java.lang.ArithmeticException: / by zero.");
        assertThat(end(second).summary().requests()).isZero();

        var wrong = events(sink -> runs.snippet(session, "x;\n\n  String z = 5;", sink));
        assertThat(wrong).anySatisfy(event -> assertThat(event).isInstanceOfSatisfying(Event.Problem.class, problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(14);
        }));
        assertThat(end(events(sink -> runs.snippet(session, "foo(", sink))).why()).isEqualTo(Why.BROKEN);

        assertThat(runs.endSession(String.valueOf(session))).isTrue();
        assertThat(((Event.Started) events(sink -> runs.snippet(session, "", sink)).getFirst()).session()).isNotEqualTo(session);
    }

    private interface Told {
        void event(String run, Event event);
    }

    private static List<Event> run(String body) throws Exception {
        return run(body, (_, _) -> {});
    }

    private static List<Event> run(String body, Told told) {
        var id = new CompletableFuture<String>();
        return events(sink -> runs.example(gather, example, source(body), event -> {
            if (event instanceof Event.Started started) {
                id.complete(started.run());
            }
            sink.take(event);
            told.event(id.getNow(""), event);
        }));
    }

    private static String source(String body) {
        return "package lesson.gather;\nimport course.lab.Lab;\nfinal class AllTogether {\nstatic void main() throws Exception {\n%s\n}\n}\n"
                .formatted(body);
    }

    private static List<Event> events(Consumer<Sink> run) {
        var events = new CopyOnWriteArrayList<Event>();
        run.accept(events::add);
        return events;
    }

    private static Event.End end(List<Event> events) {
        return (Event.End) events.getLast();
    }

    private static String out(List<Event> events) {
        return events.stream().map(event -> event instanceof Event.Out(var text) ? text : "").reduce("", String::concat);
    }
}
