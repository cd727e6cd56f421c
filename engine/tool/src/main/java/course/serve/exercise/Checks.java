package course.serve.exercise;

import course.catalog.Exercise;
import course.hint.Hint;
import course.hint.Hints;
import course.judge.Desk;
import course.judge.Glimpse;
import course.judge.Onlooker;
import course.progress.Progress;
import course.serve.http.Lines;
import course.serve.http.Refusal;
import course.serve.http.Request;
import course.verdict.CriterionResult;
import course.verdict.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Checks an exercise, each criterion told as it is judged, and its requests while they fly. */
public final class Checks {

    private static final int MOST = 2;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Desk desk;
    private final Hints hints;
    private final Semaphore free = new Semaphore(MOST);
    /** The reference solutions that were judged: their criteria, by the id of the exercise. */
    private final Map<String, List<CriterionResult>> references = new ConcurrentHashMap<>();

    public Checks(Desk desk, Progress progress) {
        this.desk = desk;
        this.hints = new Hints(progress);
    }

    void check(Request request, Exercise exercise) throws IOException {
        begin();
        try (var lines = request.lines()) {
            var verdict = desk.check(exercise, new Page(lines));
            lines.line(JSON.writeValueAsString(verdict(exercise, verdict)));
        } finally {
            free.release();
        }
    }

    /** Which criterion of an exercise, by its order. */
    private record Wanted(int criterion) {}

    /** Answers with the requests of the reference solution in one criterion, which are no code. A solution is judged once. */
    void reference(Request request, Exercise exercise) throws IOException {
        var order = request.json(Wanted.class).criterion();
        var timeline = reference(exercise).stream().filter(result -> result.order() == order)
                .map(CriterionResult::timeline).filter(Objects::nonNull).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.NOT_FOUND,
                        "There is no picture of the reference solution for criterion %d of %s."
                                .formatted(order, exercise.id())));
        request.answer(JSON.readTree(timeline));
    }

    private List<CriterionResult> reference(Exercise exercise) {
        var known = references.get(exercise.id());
        if (known != null) {
            return known;
        }
        begin();
        try {
            var verdict = desk.reference(exercise);
            if (verdict.passed()) {
                references.put(exercise.id(), verdict.criteria());
            }
            return verdict.criteria();
        } finally {
            free.release();
        }
    }

    private void begin() {
        if (!free.tryAcquire()) {
            throw new Refusal(Refusal.TOO_MANY, "%d checks are going on: wait for the end of one.".formatted(MOST));
        }
    }

    /** Where a check is looked at. */
    private record Page(Lines lines) implements Onlooker {

        @Override
        public void judged(CriterionResult result) {
            tell(criterion(result).put("e", "criterion"));
        }

        @Override
        public boolean watchesFlights() {
            return true;
        }

        @Override
        public void glimpsed(Glimpse glimpse) {
            ObjectNode event = JSON.valueToTree(glimpse);
            tell(event.put("e", "flights"));
        }

        /** The judge goes on when the page has gone: the verdict is remembered all the same. */
        private void tell(ObjectNode event) {
            try {
                lines.line(JSON.writeValueAsString(event));
            } catch (IOException _) {
                // nobody reads any more
            }
        }
    }

    private ObjectNode verdict(Exercise exercise, Verdict verdict) {
        ObjectNode event = JSON.valueToTree(verdict);
        var criteria = event.putArray("criteria");
        verdict.criteria().forEach(result -> criteria.add(criterion(result)));
        return event.put("e", "verdict").put("passed", verdict.passed()).put("earned", verdict.earned()).put("of", exercise.points())
                .put("hint", nextHint(exercise));
    }

    /** A picture is JSON already. */
    private static ObjectNode criterion(CriterionResult result) {
        ObjectNode node = JSON.valueToTree(result);
        if (result.timeline() != null) {
            node.set("timeline", JSON.readTree(result.timeline()));
        }
        return node;
    }

    private @Nullable String nextHint(Exercise exercise) {
        return switch (hints.upcoming(exercise)) {
            case Hint.ForDiagnosis(var step) -> step.title();
            case Hint.OfLadder(var step, var _, var _) -> step.title();
            case Hint.AllSeen _ -> null;
        };
    }
}
