package course.grade.examine;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.grade.Examiner;
import course.grade.GradeOutcome;
import course.grade.Graded;
import course.grade.compile.CompilerJvm;
import course.grade.compile.LessonApi;
import course.grade.examine.Message.Begin;
import course.grade.examine.Message.Done;
import course.grade.examine.Message.Examined;
import course.grade.examine.Message.Handed;
import course.grade.examine.Message.Judged;
import course.grade.examine.Message.Order;
import course.grade.intake.Handed.Text;
import course.grade.isolate.Isolation;
import course.grade.isolate.IsolationReport;
import course.grade.split.Split;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Examines in JVMs of its own, one for each student at a time, and students' code behind the walls of an isolation. A JVM has one lab
 * and one suite at a time, hence several. They are started when they are needed, used again, and end with this process whatever
 * way that ends. An exercise in whose examination one dies is examined once more in a new one, and told from its first criterion on.
 */
public final class ConfinedExaminer implements Examiner {

    private static final int TRIES = 2;
    /** Below the workshop: all that workers may read, and all that compilers may. */
    private static final String FOR_WORKERS = "worker";
    private static final String FOR_COMPILERS = "compiler";
    private static final String LOG = "examiner.log";

    private final Isolation isolation;
    private final Path home;
    private final Path workshop;
    private final Path api;
    private final int jobs;
    private final Semaphore turns;
    private final Deque<Child> idle = new ArrayDeque<>();

    private ConfinedExaminer(Isolation isolation, Path home, Path workshop, Path api, int jobs) {
        this.isolation = isolation;
        this.home = home;
        this.workshop = workshop;
        this.api = api;
        this.jobs = jobs;
        this.turns = new Semaphore(jobs, true);
    }

    /**
     * Gets ready to examine, which takes some seconds, and some more the first time: then the JVM for students' code is made.
     *
     * @param isolation of this process; closed by the caller, after this
     * @param home      the root of the course
     * @param workshop  a folder for what is made once and used again, and for the log; one command uses it at a time
     * @param jobs      how many students are examined at a time, 1 or more; {@link #usualJobs} is best
     */
    public static ConfinedExaminer open(Isolation isolation, Path home, Path workshop, int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("expected 1 job or more, got " + jobs);
        }
        Split.prepare(Split.Setting.usual(workshop.resolve(FOR_WORKERS)));
        begin(workshop.resolve(LOG));
        var compiler = CompilerJvm.in(workshop.resolve(FOR_COMPILERS));
        return new ConfinedExaminer(isolation, home, workshop, LessonApi.jar(Catalog.read(home), compiler.home()), jobs);
    }

    private static void begin(Path log) {
        try {
            Files.write(log, new byte[0]);
        } catch (IOException cause) {
            throw new UncheckedIOException("The log %s can't be written".formatted(log), cause);
        }
    }

    /** How many students to examine at a time on this machine: one more than it has processors, for there is always one that waits. */
    public static int usualJobs() {
        return Runtime.getRuntime().availableProcessors() + 1;
    }

    @Override
    public int jobs() {
        return jobs;
    }

    @Override
    public IsolationReport isolation() {
        return isolation.report();
    }

    /** Throws {@link UncheckedIOException} when no process that examines can be started; its log says why. */
    @Override
    public void examine(String student, SequencedMap<Exercise, Text> sources, Observer observer) throws InterruptedException {
        var left = new LinkedHashMap<>(sources);
        var tries = new HashMap<Exercise, Integer>();
        turns.acquire();
        try {
            while (!left.isEmpty()) {
                var first = left.firstEntry().getKey();
                if (!examined(student, left, observer) && left.containsKey(first) && tries.merge(first, 1, Integer::sum) == TRIES) {
                    left.remove(first);
                    observer.graded(first, Graded.unjudged(student, first.id(), GradeOutcome.GRADER_ERROR,
                            "The process that examines it ended %d times. %s says more.".formatted(TRIES, log())));
                }
            }
        } finally {
            turns.release();
        }
    }

    /** Examines in one JVM; whether that was still there at the end. What has its grade is not left any more. */
    private boolean examined(String student, SequencedMap<Exercise, Text> left, Observer observer) throws InterruptedException {
        var child = take();
        var whole = false;
        try {
            child.send(new Order(student, left.entrySet().stream()
                    .map(it -> new Handed(it.getKey().id(), it.getValue().text(), it.getValue().beside())).toList()));
            var byId = left.keySet().stream().collect(Collectors.toMap(Exercise::id, it -> it));
            while (true) {
                switch (child.next().orElse(null)) {
                    case Judged(var id, var result) -> observer.judged(byId.get(id), result);
                    case Examined(var graded) -> {
                        left.remove(byId.get(graded.exercise()));
                        observer.graded(byId.get(graded.exercise()), graded);
                    }
                    case Done _ -> {
                        whole = left.isEmpty();
                        return whole;
                    }
                    case null, default -> {
                        return false;
                    }
                }
            }
        } finally {
            if (whole) {
                giveBack(child);
            } else {
                child.close();
            }
        }
    }

    private Child take() throws InterruptedException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.removeFirst();
            }
        }
        var room = isolation.room();
        var begin = new Begin(home, isolation.level(), room, workshop.resolve(FOR_WORKERS), workshop.resolve(FOR_COMPILERS), api);
        var child = Child.start(begin, log());
        var ready = false;
        try {
            ready = child.awaitReady();
        } finally {
            if (!ready) {
                child.close();
            }
        }
        if (!ready) {
            throw new UncheckedIOException(
                    new IOException("A process that examines ended while it was starting; %s says why".formatted(log())));
        }
        return child;
    }

    private void giveBack(Child child) {
        synchronized (idle) {
            idle.addFirst(child);
        }
    }

    private Path log() {
        return workshop.resolve(LOG);
    }

    /** Ends what waits for work; nobody may be examining any more. */
    @Override
    public void close() {
        synchronized (idle) {
            idle.forEach(Child::close);
            idle.clear();
        }
    }
}
