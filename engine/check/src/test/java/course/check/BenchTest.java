package course.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.check.Call.Result;
import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("a bench")
@Timeout(60)
class BenchTest {

    private static final List<String> TEXTS = List.of("one", "two", "three");

    private Lab server;
    private Bench bench;

    @BeforeEach
    void open(Lab lab) {
        server = lab;
        bench = new Bench("gather", lab, Patience.SHORT);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    @DisplayName("takes the expected texts in any list")
    void sameTexts() {
        bench.expectInOrder(TEXTS, List.of("one", "two", "three"));
        bench.expectInOrder(TEXTS, Arrays.asList("one", "two", "three"));
        bench.expectSameTexts(TEXTS, List.of("three", "one", "two"));
        bench.expectText("one", "one");
    }

    @Test
    @DisplayName("says of other texts what is wrong with them")
    void otherTexts() {
        refuses(() -> bench.expectSameTexts(TEXTS, List.of("one")), Diagnosis.WRONG_COUNT, "1 results came back for 3 pages");
        refuses(() -> bench.expectSameTexts(TEXTS, Arrays.asList("one", null, "three")), Diagnosis.NULL_RETURNED, "null stands at place 1");
        refuses(() -> bench.expectSameTexts(TEXTS, List.of("one", "two", "four")), Diagnosis.WRONG_CONTENT, "no page has the text \"four\"");
        refuses(() -> bench.expectSameTexts(TEXTS, List.of("one", "two", "two")), Diagnosis.WRONG_CONTENT, "\"three\" is missing, another page came twice");
        refuses(() -> bench.expectInOrder(TEXTS, List.of("one", "three", "two")), Diagnosis.ORDER_LOST, "at place 1 stands page 2");
        refuses(() -> bench.expectText("one", "x".repeat(50)), Diagnosis.WRONG_CONTENT,
                "the page is \"one\", your code answered \"%s...\"".formatted("x".repeat(37)));
    }

    @Test
    @DisplayName("hands out what a call returned, and refuses null and what was thrown")
    void returned() {
        assertThat(bench.returned(bench.call(() -> "here"))).isEqualTo("here");
        assertThat(bench.returned(bench.callAsync(() -> CompletableFuture.completedFuture("there")))).isEqualTo("there");
        refuses(() -> bench.returned(bench.call(() -> null)), Diagnosis.NULL_RETURNED, "null came back");
        refuses(() -> bench.returned(bench.<String>callAsync(() -> null)), Diagnosis.NULL_RETURNED, "null came back instead of a future");
        refuses(() -> bench.returned(bench.call(() -> { throw new IllegalStateException("closed"); })), Diagnosis.THREW, "IllegalStateException: closed");
        refuses(() -> bench.returned(bench.call(() -> { throw Todo.task(2, "give up"); })), Diagnosis.TODO, "Task 2 waits: give up.");
    }

    @Test
    @DisplayName("lets an exception be looked at that an exercise may ask for, and refuses those that none can")
    void came() {
        var wanted = new IllegalStateException("wanted");

        assertThat(bench.came(bench.call(() -> { throw wanted; }))).isEqualTo(new Result.Threw<>(wanted));
        refuses(() -> bench.came(bench.call(() -> { throw new NoSuchMethodError("'void exercise.gather.InOrder.ask(int)'"); })), Diagnosis.SIGNATURE, null);
    }

    @Test
    @DisplayName("with short patience doubts where long patience refuses")
    void doubt() {
        var refusal = bench.refuse(Diagnosis.STUCK, "nothing moves");

        assertThat(bench.doubt(refusal)).isInstanceOf(Doubt.class).hasMessage("nothing moves");
        try (var patient = new Bench("gather", server, Patience.LONG)) {
            assertThatThrownBy(() -> {
                throw patient.doubt(refusal);
            }).isSameAs(refusal);
        }
    }

    @Test
    @DisplayName("says what a stub's task is, once")
    void todo() {
        assertThat(bench.refuse(Todo.task(1, "send all requests"))).hasMessageStartingWith("TODO: Task 1 waits: send all requests.\n");
    }

    @Test
    @DisplayName("doubts a silence at first, and refuses it the second time")
    void doubtAtFirst() {
        var refusal = bench.refuse(Diagnosis.HANGS, "it still waits");

        assertThat(bench.doubtAtFirst(refusal)).isInstanceOf(Doubt.class).hasMessage("it still waits");
        try (var patient = new Bench("gather", server, Patience.MEDIUM)) {
            assertThatThrownBy(() -> {
                throw patient.doubtAtFirst(refusal);
            }).isSameAs(refusal);
        }
    }

    @Test
    @DisplayName("doubts that a client saw a body begin late, the last time only that it saw one that did not")
    void bodyBegan() {
        var page = bench.lab().answer("/stalled", Reply.text("x".repeat(10)).stallAfter(5));
        var call = ask(bench, page);
        bench.atLast(() -> began(bench));

        assertThatThrownBy(() -> bench.expectBodyBegan(Duration.ofDays(1))).isInstanceOf(Doubt.class);
        assertThat(call.isDone()).isFalse();

        try (var patient = new Bench("gather", server, Patience.LONG)) {
            var gate = patient.hold();
            ask(patient, patient.lab().answer("/stalled", Reply.text("x".repeat(10)).stallAfter(5)));
            patient.atLast(() -> gate.inFlight() == 1);
            refuses(() -> patient.expectBodyBegan(Duration.ofDays(1)), Diagnosis.NO_REQUEST,
                    "your code gave up before the first byte of the body");
            gate.open();
            patient.atLast(() -> began(patient));
            patient.expectBodyBegan(Duration.ofDays(1));
        }
    }

    private static Call<String> ask(Bench bench, URI page) {
        return bench.call(() -> {
            try (var client = HttpClient.newHttpClient()) {
                return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
            }
        });
    }

    private static boolean began(Bench bench) {
        return bench.lab().flights().all().stream().anyMatch(flight -> flight.firstByte() != null);
    }

    @Test
    @DisplayName("refuses with the requests as the server saw them, and one line of evidence")
    void refusal() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(bench.pages(1).uris().getFirst()).build(), BodyHandlers.ofString());
        }

        var refusal = bench.refuse(Diagnosis.WRONG_CONTENT, "status 503\n  and more");

        assertThat(refusal.timeline().lanes()).singleElement().satisfies(lane -> assertThat(lane.request()).isEqualTo("GET /pages/0"));
        assertThat(refusal.evidence()).isEqualTo("status 503 and more");
        assertThat(refusal).hasMessageStartingWith("WRONG_CONTENT: status 503 and more: the answer has the right size").hasMessageContaining("GET /pages/0");
    }

    @Test
    @DisplayName("gives pages that nobody can foresee, and whose texts sort in another order")
    void pages() {
        var texts = bench.pages(40).texts();

        assertThat(texts).doesNotHaveDuplicates().allMatch(text -> text.matches("[0-9a-z]{4} is page \\d+"));
        assertThat(texts).isNotEqualTo(texts.stream().sorted().toList());
        assertThat(texts).doesNotContainAnyElementsOf(bench.pages(40).texts());
    }

    @Test
    @DisplayName("ends what it began: what is held is let go, who waits is woken")
    void ends() {
        var gate = bench.hold();
        var page = bench.pages(1).uris().getFirst();
        var call = bench.call(() -> {
            try (var client = HttpClient.newHttpClient()) {
                return client.send(HttpRequest.newBuilder(page).version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.ofString()).statusCode();
            }
        });
        Soon.holds(() -> gate.inFlight() == 1);

        bench.close();

        Soon.holds(call::isDone);
        assertThat(gate.inFlight()).isZero();
    }

    @Test
    @DisplayName("waits for what comes, and no longer; gives up on what does not")
    void waits() {
        var asked = new AtomicInteger();
        var heartbeat = new Heartbeat(server);

        assertThat(heartbeat.await(() -> true, 1_000_000, Duration.ofHours(1))).isTrue();
        assertThat(heartbeat.await(() -> asked.incrementAndGet() > 5, 1_000_000, Duration.ZERO)).isTrue();
        assertThat(asked).hasValue(6);
        assertThat(heartbeat.await(() -> false, 3, Duration.ZERO)).isFalse();
        assertThat(server.flights().count()).as("beats, which go to the server's own run").isEqualTo(8);
        assertThat(heartbeat.pace().beats()).isEqualTo(3);
    }

    @Test
    @DisplayName("tells from all beats together how slow the machine is")
    void pace() {
        var quick = new Heartbeat.Pace(3, 3_000_000, 1_000_000);
        var slow = new Heartbeat.Pace(1, 9_000_000, 9_000_000);

        assertThat(slow.isSlowerThan(Duration.ofMillis(8))).isTrue();
        assertThat(quick.and(slow).isSlowerThan(Duration.ofMillis(3))).isFalse();
        assertThat(quick.and(slow).and(slow).isSlowerThan(Duration.ofMillis(3))).isTrue();
        assertThat(Heartbeat.Pace.UNKNOWN.isSlowerThan(Duration.ZERO)).isFalse();
    }

    @Test
    @DisplayName("takes no machine for slow because of one beat among many")
    void oneSlowBeat() {
        var once = new Heartbeat.Pace(15, 15_000_000, 1_000_000).and(90_000_000);

        assertThat(once.isSlowerThan(Duration.ofMillis(3))).isFalse();
        assertThat(once.and(90_000_000).isSlowerThan(Duration.ofMillis(3))).isTrue();
    }

    @Test
    @DisplayName("has the lab asked until there is something to do")
    void warms() {
        SharedLab.warm(server, () -> server.flights().count() >= 3);

        assertThat(server.flights().count()).isEqualTo(3);
    }

    private static void refuses(ThrowingCallable what, Diagnosis diagnosis, String evidence) {
        assertThatThrownBy(what).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.diagnosis()).isEqualTo(diagnosis);
            if (evidence != null) {
                assertThat(refusal.evidence()).isEqualTo(evidence);
            }
        });
    }
}
