package course.check;

import course.check.Call.Result;
import course.lab.End;
import course.lab.Flight;
import course.lab.Gate;
import course.lab.Lab;
import course.lab.Moment;
import course.lab.timeline.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion works with: a run of the lab, the learner's calls, and the patience to tell right from wrong. One attempt
 * at one criterion; when it ends in doubt, the criterion is tried afresh with a bench of more patience.
 */
public final class Bench implements AutoCloseable {

    private static final int QUICK_BEATS = 8;
    private static final int MOMENT_BEATS = 4;
    /** Of a time limit, so many thirds must have been left when a part was sent: a client that got no core for so long is rare. */
    private static final int LEAD_THIRDS = 2;

    private final String topic;
    private final Lab lab;
    private final Patience patience;
    private final Heartbeat heartbeat;
    private final List<Call<?>> calls = new ArrayList<>();
    private final List<Runnable> farewells = new ArrayList<>();

    /** @param topic that of the exercise: {@code gather} */
    Bench(String topic, Lab server, Patience patience) {
        this.topic = topic;
        this.lab = server.newRun();
        this.patience = patience;
        this.heartbeat = new Heartbeat(server);
        Workplace.current().forgetRaces();
    }

    public Lab lab() {
        return lab;
    }

    /** So many pages with texts that nobody can foresee. */
    public Pages pages(int count) {
        return Pages.on(lab, count);
    }

    /** What is to happen when the attempt is over: whoever then still waits for something of the check's must be told. */
    public void atEnd(Runnable farewell) {
        farewells.add(farewell);
    }

    /** Holds every request of this attempt. */
    public Gate hold() {
        return lab.hold("/");
    }

    /** Calls the learner's method on a thread of its own. */
    public <T extends @Nullable Object> Call<T> call(Callable<T> method) {
        return begun(Call.start(method));
    }

    /** Calls the learner's method that answers a future. */
    public <T extends @Nullable Object> Call<T> callAsync(Callable<@Nullable CompletableFuture<T>> method) {
        return begun(Call.startAsync(method));
    }

    private <T extends @Nullable Object> Call<T> begun(Call<T> call) {
        calls.add(call);
        return call;
    }

    /** From now on two threads that change one unsynchronized collection meet in it; {@link #came} refuses that as a race. */
    public void provokeRaces() {
        Workplace.current().provokeRaces();
    }

    /** Lets one answer go at a time and watches what comes: {@code limit} may be in flight, {@code total} come in all. */
    public Pattern flow(Gate gate, Call<?> call, int limit, int total) {
        return new Flow(lab, gate, call, heartbeat, patience).watch(limit, total);
    }

    /** Lets the answer of {@code path} go, and waits until it was sent. */
    public void letGoAndWait(Gate gate, String path) {
        if (gate.release(path)) {
            sees(flight -> flight.path().equals(path) && flight.end() != End.IN_FLIGHT);
        }
    }

    /**
     * The same, and waits until all that the answer set off has had its turn, so that the learner's code has the next one later on a busy
     * machine too. Takes some milliseconds; where chance can't put many answers right, {@link #letGoAndWait} is enough.
     */
    public void letGoAndSettle(Gate gate, String path) {
        letGoAndWait(gate, path);
        heartbeat.await(RunQueue::isIdle, patience.look(), Duration.ZERO);
    }

    /** Whether {@code condition} holds soon; false means that it never will. On a slow machine that takes a second attempt. */
    public boolean soon(BooleanSupplier condition) {
        return believed(heartbeat.await(condition, patience.silence(), patience.silenceFloor()));
    }

    /**
     * What was seen depends on how quickly the learner's code was served. On a machine too slow for that it is doubt.
     */
    public void expectQuickMachine() {
        heartbeat.await(() -> false, QUICK_BEATS, Duration.ZERO);
        if (heartbeat.pace().isSlowerThan(patience.slow())) {
            throw heartbeat.pace().doubt("the machine is too slow to tell");
        }
    }

    /** Silence on a slow machine, or while a thread is at work, is doubt as long as there is more patience to be had. */
    private boolean believed(boolean holds) {
        if (!holds && !patience.isLast()) {
            ThreadDump.lastingWork().ifPresent(place -> {
                throw new Doubt("nothing came, but something is still at work in " + place);
            });
        }
        if (!holds && heartbeat.pace().isSlowerThan(patience.slow())) {
            throw heartbeat.pace().doubt("nothing came, but the machine is slow");
        }
        return holds;
    }

    /** Whether {@code condition} holds at last; much longer than {@link #soon}, for what any right answer reaches. */
    public boolean atLast(BooleanSupplier condition) {
        return heartbeat.await(condition, patience.look(), patience.ceiling());
    }

    /** Gives what is on its way a moment to come: a few heartbeats. */
    public void moment() {
        heartbeat.await(() -> false, MOMENT_BEATS, Duration.ZERO);
    }

    /** Whether a request like this is in the log soon. */
    public boolean sees(Predicate<Flight> like) {
        return soon(() -> lab.flights().all().stream().anyMatch(like));
    }

    /** What the learner's method answered; refuses null, an exception, and a call that does not come back. */
    public <T> T returned(Call<@Nullable T> call) {
        return switch (came(call)) {
            case Result.Returned(var value) when value == null -> throw refuse(Diagnosis.NULL_RETURNED, "null came back");
            case Result.Returned(var value) -> value;
            case Result.Threw(var failure) -> throw refuse(failure);
        };
    }

    /** How the learner's method came back; refuses a call that does not, and one that can't have begun. */
    public <T extends @Nullable Object> Result<T> came(Call<T> call) {
        var done = atLast(call::isDone);
        expectNoRace();
        if (!done) {
            throw notBack(call);
        }
        var result = call.result().orElseThrow();
        if (result instanceof Result.Threw<T>(var failure)) {
            Failures.own(failure).ifPresent(diagnosis -> {
                throw refuse(diagnosis, Failures.evidence(failure));
            });
        }
        return result;
    }

    /**
     * Refuses a call that does not come back, whatever it comes back with. A race is none of its business: where nobody provokes one,
     * it is luck whether two threads meet, and so would be the points.
     */
    public void expectBack(Call<?> call) {
        if (!atLast(call::isDone)) {
            throw notBack(call);
        }
    }

    private RuntimeException notBack(Call<?> call) {
        return doubt(refuse(Diagnosis.STUCK,
                "after %d s it still waits%s".formatted(patience.ceiling().toSeconds(), call.waiting().map(" in "::concat).orElse(""))));
    }

    /** Refuses a call that came back before its requests came. */
    public Refusal tooEarly(Call<?> call, int arrived, int total) {
        return switch (came(call)) {
            case Result.Threw<?>(var failure) -> refuse(failure);
            case Result.Returned<?>(var value) when value == null -> refuse(Diagnosis.NULL_RETURNED, "null came back");
            case Result.Returned<?> _ when arrived == 0 && !soon(() -> lab.flights().count() > 0) ->
                    refuse(Diagnosis.NO_REQUEST, "your code came back at once");
            case Result.Returned<?> _ ->
                    refuse(Diagnosis.WRONG_COUNT, "your code came back before the answers of all %d requests".formatted(total));
        };
    }

    /** What an exception says, and where in the learner's code it was thrown. */
    public static String evidence(Throwable failure) {
        return Failures.evidence(failure);
    }

    /** Refuses an exception nobody asked for. */
    public Refusal refuse(Throwable failure) {
        return refuse(Failures.diagnosis(failure), Failures.evidence(failure));
    }

    /**
     * Refuses the learner's code, with the timeline as it is now.
     *
     * @param evidence what was seen, without capital and period
     */
    public Refusal refuse(Diagnosis diagnosis, String evidence) {
        return new Refusal(topic, diagnosis, evidence, Timeline.of(lab.flights()));
    }

    /** Refuses everything but {@code total} requests in flight at once. */
    public void expectTogether(Gate gate, Call<?> call, int total) {
        switch (flow(gate, call, total, total)) {
            case Pattern.Full _ -> {}
            case Pattern.OneByOne _ -> throw refuse(Diagnosis.SEQUENTIAL, "1 of %d requests was in flight".formatted(total));
            case Pattern.Narrow(var most) -> throw tooFew(most, total);
            case Pattern.Batches(var most) -> throw tooFew(most, total);
            case Pattern.Over(var most) ->
                    throw refuse(Diagnosis.WRONG_COUNT, "%d requests came where %d were asked for".formatted(most, total));
            case Pattern.Early(var arrived) -> throw tooEarly(call, arrived, total);
            case Pattern.Stuck stuck -> throw stuck(call, stuck, total);
        }
    }

    private Refusal tooFew(int most, int total) {
        return refuse(Diagnosis.TOO_FEW, "%d of %d requests were in flight".formatted(most, total));
    }

    /** Refuses a call that waits although no request of its is in flight. */
    public RuntimeException stuck(Call<?> call, Pattern.Stuck stuck, int total) {
        return doubt(refuse(Diagnosis.STUCK, "after %d of %d requests nothing moves%s"
                .formatted(stuck.arrived(), total, call.waiting().map(place -> ", your code waits in " + place).orElse(""))));
    }

    /** Refuses another text. */
    public void expectText(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw refuse(Diagnosis.WRONG_CONTENT, "the page is \"%s\", your code answered \"%s\"".formatted(expected, shortened(actual)));
        }
    }

    /** Refuses texts that are not those of the pages, each once, in any order. */
    public void expectSameTexts(List<String> expected, List<String> actual) {
        if (actual.size() != expected.size()) {
            throw refuse(Diagnosis.WRONG_COUNT, "%d results came back for %d pages".formatted(actual.size(), expected.size()));
        }
        IntStream.range(0, actual.size()).filter(n -> actual.get(n) == null).findFirst().ifPresent(n -> {
            throw refuse(Diagnosis.NULL_RETURNED, "null stands at place %d".formatted(n));
        });
        actual.stream().filter(text -> !expected.contains(text)).findFirst().ifPresent(text -> {
            throw refuse(Diagnosis.WRONG_CONTENT, "no page has the text \"%s\"".formatted(shortened(text)));
        });
        expected.stream().filter(text -> !actual.contains(text)).findFirst().ifPresent(text -> {
            throw refuse(Diagnosis.WRONG_CONTENT, "\"%s\" is missing, another page came twice".formatted(text));
        });
    }

    /** Refuses texts in another order than that of the pages. */
    public void expectInOrder(List<String> expected, List<String> actual) {
        expectSameTexts(expected, actual);
        for (var i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(actual.get(i))) {
                throw refuse(Diagnosis.ORDER_LOST, "at place %d stands page %d".formatted(i, expected.indexOf(actual.get(i))));
            }
        }
    }

    static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }

    private void expectNoRace() {
        Workplace.current().race().ifPresent(race -> {
            throw refuse(Diagnosis.RACE, race.evidence());
        });
    }

    /**
     * A time limit to give to code that is to run into it: short, but never so short that its request does not reach the server
     * on this machine, since a criterion that sees that happen ends in doubt and gets a longer one.
     */
    public Duration limit() {
        return patience.limit();
    }

    /** The same for code that is judged by one request alone: so short at first that a learner does not wait for it. */
    public Duration briefLimit() {
        return patience.briefLimit();
    }

    /**
     * Doubts that a client which gave up after {@code limit} saw the body begin: where the first byte was sent late, or only when
     * the client was gone, a time limit for the headers looks like one for the whole body.
     */
    public void expectBodyBegan(Duration limit) {
        expectSent("the first byte of the body", Flight::firstByte, limit.multipliedBy(LEAD_THIRDS).dividedBy(3));
    }

    /** The same for the headers, where nothing of the body comes. */
    public void expectHeaders(Duration limit) {
        expectSent("the headers", Flight::headers, limit.multipliedBy(LEAD_THIRDS).dividedBy(3));
    }

    /** Doubts that a client which gave up saw {@code part} of the answer, unless that was sent so long before. */
    public void expectSent(String part, Function<Flight, @Nullable Moment> sent, Duration before) {
        var now = lab.flights().age();
        expectQuickMachine();
        if (lab.flights().all().stream().noneMatch(flight -> wasSent(flight, sent.apply(flight), now, before))) {
            throw doubt(refuse(Diagnosis.NO_REQUEST, "your code gave up before " + part));
        }
    }

    /** Whether it was sent so long before the end, or before now when there is no end yet; the last time, at all. */
    private boolean wasSent(Flight flight, @Nullable Moment part, Duration now, Duration before) {
        var end = flight.ended() == null ? now : flight.ended().at();
        return part != null && (patience.isLast() || part.at().plus(before).compareTo(end) < 0);
    }

    /**
     * Whether the call comes back once {@code limit}, its time limit, is over, and the silence after it as well; false means that
     * it never will. Counts from the moment its request is here: what a client does before that is none of the server's business.
     */
    public boolean backAfter(Call<?> call, Duration limit) {
        atLast(() -> call.isDone() || lab.flights().count() > 0);
        return heartbeat.await(call::isDone, 0, limit) || soon(call::isDone);
    }

    /** Where a thread, platform or virtual, stands still in the learner's code at this moment. */
    public Optional<String> parkedThread() {
        return inLearnersCode(ThreadDump.Standing::waits);
    }

    /** The same for platform threads alone: a virtual thread that waits holds nothing. */
    public Optional<String> heldThread() {
        return inLearnersCode(thread -> thread.waits() && !thread.virtual());
    }

    /** Where a thread, platform or virtual, sleeps in the learner's code at this moment, by the clock of the machine. */
    public Optional<String> sleepingThread() {
        return placesInLearnersCode(ThreadDump.Standing::waits).filter(place -> place.contains(".sleep at ")).findFirst();
    }

    /** Where threads that the learner's code has started, platform or virtual, stand still in it: one place for each of them. */
    public List<String> parkedWorkers() {
        return placesInLearnersCode(thread -> thread.waits() && !thread.isCaller()).toList();
    }

    private static Optional<String> inLearnersCode(Predicate<ThreadDump.Standing> like) {
        return placesInLearnersCode(like).findFirst();
    }

    private static Stream<String> placesInLearnersCode(Predicate<ThreadDump.Standing> like) {
        return ThreadDump.now().threads().stream().filter(like).flatMap(thread -> Place.waiting(thread.stack()).stream());
    }

    /**
     * Whether nothing is going on at this moment where the learner's code runs: no thread but whoever asks runs, or waits for a core,
     * and none, platform or virtual, is in the learner's code, whatever it does there.
     */
    public static boolean isQuiet() {
        return RunQueue.isIdle() && placesInLearnersCode(_ -> true).findAny().isEmpty();
    }

    /** Whether {@code thread} leaves the learner's code soon; false means that it never will. */
    public boolean leaves(Thread thread) {
        return soon(() -> whereabouts(thread).isEmpty());
    }

    /** In what of the learner's code {@code thread} is now: "CompletableFuture.join at InOrder.java:21". */
    public static Optional<String> whereabouts(Thread thread) {
        return Place.waiting(Workplace.current().stack(thread));
    }

    /** Whether {@code thread}, which called the learner's method, waits now: it has begun all that it can begin by itself. */
    public static boolean waits(Thread thread) {
        return Workplace.current().waits(thread);
    }

    /**
     * Silence of which short patience is not sure enough is tried afresh once, on however quick a machine: the judge's own requests
     * may be served while the learner's threads stand in line.
     */
    public RuntimeException doubtAtFirst(Refusal refusal) {
        if (patience != Patience.SHORT) {
            throw refusal;
        }
        return new Doubt(refusal.evidence());
    }

    /** What can't be told apart now is tried afresh; the last time it is {@code refusal}. */
    public RuntimeException doubt(Refusal refusal) {
        if (patience.isLast()) {
            throw refusal;
        }
        return new Doubt(refusal.evidence());
    }

    @Override
    public void close() {
        lab.endRun();
        farewells.forEach(Runnable::run);
        calls.forEach(Call::abandon);
    }
}
