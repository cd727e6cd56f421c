package course.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All threads where the learner's code runs, at one moment, but the judge's own: the virtual ones too, which
 * {@link Thread#getAllStackTraces()} leaves out. Takes some milliseconds.
 */
record ThreadDump(List<Standing> threads) {

    private static final Set<String> WAITING = Set.of("WAITING", "TIMED_WAITING");
    private static final Pattern FRAME = Pattern.compile("(?:[^(]*/)?([^(]+)\\.([^.(]+)\\(([^:)]*)(?::(\\d+))?\\)");

    /** Who calls the learner's method: in this JVM, and in the one that works for a grader. */
    private static final Set<String> CALLERS = Set.of(Call.class.getName(), "course.grade.split.worker.Callee");

    /** Where a thread of the other JVM calls an object of the check: it waits for nothing but the way there and back. */
    private static final String CALLS_CHECK = "course.grade.split.worker.Outside";

    /** What the classes of a judge's threads begin with; the last one is whoever looks in the other JVM. */
    private static final List<String> JUDGES = List.of("org.junit.", "course.judge.", "course.grade.split.worker.Worker");

    private static final String NATIVE = "Native Method";
    private static final int LOOKS = 3;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    /**
     * A thread and where it is.
     *
     * @param virtual whether it is a virtual thread, which holds nothing while it waits
     * @param waits   whether it waits for something, with or without a time limit
     * @param busy    whether it computes, or would if it were given a core; one that reads from a socket does neither
     */
    record Standing(boolean virtual, boolean waits, boolean busy, List<StackTraceElement> stack) {

        /** Whether it is the thread on which the check called the learner's method. */
        boolean isCaller() {
            return stack.stream().anyMatch(frame -> CALLERS.contains(frame.getClassName()));
        }
    }

    /**
     * Where a thread computes, or would if it were given a core. On a busy machine a thread that gets no
     * core looks as if it did nothing, and heartbeats, which mostly sleep, don't show that.
     */
    Optional<String> work() {
        return threads.stream()
                .filter(Standing::busy)
                .map(thread -> Place.waiting(thread.stack()).orElse(String.valueOf(thread.stack().getFirst())))
                .findFirst();
    }

    /**
     * Where a thread computes at each of some looks that follow one another. One look alone often meets the server just as it
     * clears up after the last request of the judge's own. Those of criteria that run at the same time wait meanwhile. What the
     * operating system has not given a core to, though it should, is at work as well.
     */
    static Optional<String> lastingWork() {
        return Heartbeat.between(() -> RunQueue.lasting(LOOKS, BETWEEN_LOOKS.toNanos()).or(() -> lasting(() -> now().work())));
    }

    static Optional<String> lasting(Supplier<Optional<String>> looking) {
        var work = looking.get();
        for (var look = 1; work.isPresent() && look < LOOKS; look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            work = looking.get();
        }
        return work;
    }

    /** A carrier: what its virtual thread does stands in that one's stack. */
    private static boolean isCarrier(Standing thread) {
        return !thread.virtual() && thread.stack().stream().anyMatch(frame -> frame.getClassName().equals("jdk.internal.vm.Continuation"));
    }

    private static boolean isJudges(StackTraceElement frame) {
        return JUDGES.stream().anyMatch(frame.getClassName()::startsWith);
    }

    static ThreadDump now() {
        return of(Workplace.current().threads());
    }

    private static ThreadDump of(String json) {
        var containers = JsonMapper.shared().readTree(json).at("/threadDump/threadContainers");
        return new ThreadDump(elements(containers).stream()
                .flatMap(container -> elements(container.get("threads")).stream())
                .map(ThreadDump::standing)
                .filter(thread -> thread.stack().stream().noneMatch(ThreadDump::isJudges) && !isCarrier(thread))
                .toList());
    }

    private static Standing standing(JsonNode thread) {
        var state = thread.path("state").asString("");
        var stack = elements(thread.get("stack")).stream().map(JsonNode::asString).map(ThreadDump::frame).toList();
        var waits = WAITING.contains(state) && stack.stream().noneMatch(frame -> frame.getClassName().equals(CALLS_CHECK));
        return new Standing(thread.path("virtual").asBoolean(false), waits, state.equals("RUNNABLE") && !stack.isEmpty() && !NATIVE.equals(stack.getFirst().getFileName()), stack);
    }

    private static StackTraceElement frame(String text) {
        var frame = FRAME.matcher(text);
        if (!frame.matches()) {
            return new StackTraceElement("", text, null, -1);
        }
        return new StackTraceElement(frame.group(1), frame.group(2), frame.group(3),
                frame.group(4) == null ? -1 : Integer.parseInt(frame.group(4)));
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
