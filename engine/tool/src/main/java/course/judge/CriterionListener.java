package course.judge;

import course.check.CheckExtension;
import course.check.Criterion;
import course.check.Refusal;
import course.verdict.CriterionResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Turns what JUnit reports into results of criteria. */
public final class CriterionListener implements TestExecutionListener {

    private final Consumer<CriterionResult> results;
    private final Consumer<String> doubted;
    private final AtomicInteger judged = new AtomicInteger();
    private final Map<String, String> timelines = new ConcurrentHashMap<>();
    private final Map<String, List<String>> doubts = new ConcurrentHashMap<>();
    private final StringBuffer trouble = new StringBuffer();

    /** @param doubted is told why a criterion is tried afresh */
    public CriterionListener(Consumer<CriterionResult> results, Consumer<String> doubted) {
        this.results = results;
        this.doubted = doubted;
    }

    /** How many criteria were judged or left out. */
    int judged() {
        return judged.get();
    }

    /** What went wrong outside of a criterion. */
    public String trouble() {
        return trouble.toString();
    }

    @Override
    public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        Optional.ofNullable(entry.getKeyValuePairs().get(CheckExtension.TIMELINE))
                .ifPresent(timeline -> timelines.put(test.getUniqueId(), timeline));
        Optional.ofNullable(entry.getKeyValuePairs().get(CheckExtension.DOUBT))
                .ifPresent(doubt -> {
                    doubts.computeIfAbsent(test.getUniqueId(), _ -> new CopyOnWriteArrayList<>()).add(doubt);
                    doubted.accept(doubt);
                });
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var criterion = criterion(test);
        if (criterion.isPresent()) {
            judged.incrementAndGet();
            results.accept(result(criterion.get(), test, result).doubted(doubts.getOrDefault(test.getUniqueId(), List.of())));
        } else {
            result.getThrowable().ifPresent(thrown -> trouble.append(thrown).append('\n'));
        }
    }

    private static Optional<Criterion> criterion(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod().getAnnotation(Criterion.class));
    }

    private CriterionResult result(Criterion criterion, TestIdentifier test, TestExecutionResult result) {
        var title = test.getDisplayName();
        return switch (result.getStatus()) {
            case SUCCESSFUL -> CriterionResult.passed(criterion.order(), title, criterion.points(),
                    timelines.get(test.getUniqueId()));
            case ABORTED -> CriterionResult.notJudged(criterion.order(), title, criterion.points());
            case FAILED -> failed(criterion, title, result.getThrowable().orElseThrow());
        };
    }

    private static CriterionResult failed(Criterion criterion, String title, Throwable thrown) {
        if (!(thrown instanceof Refusal refusal)) {
            return new CriterionResult(criterion.order(), title, criterion.points(), CriterionResult.State.FAILED,
                    "UNKNOWN", String.valueOf(thrown), "the check itself failed", null, null, null, null, List.of());
        }
        var lesson = refusal.lesson();
        return new CriterionResult(criterion.order(), title, criterion.points(), CriterionResult.State.FAILED,
                refusal.diagnosis().name(), refusal.evidence(), refusal.diagnosis().sentence(),
                lesson.map(it -> it.folder()).orElse(null), lesson.map(it -> it.section()).orElse(null),
                lesson.map(it -> it.title()).orElse(null), refusal.timeline().json(), List.of());
    }
}
