package exercise.gather;

import course.check.Bench;
import course.check.Call;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Refusal;
import course.lab.Gate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

@Check("gather/as-completed")
@DisplayName("As they finish")
class AsCompletedCheck {

    private static final int PAGES = 10;
    /** So many calls of the handler are drawn out, to let a second thread come in. */
    private static final int DRAWN_OUT = 4;
    private static final int MOMENTS = 2;

    @Criterion(order = 1, points = 3)
    @DisplayName("all ten requests are in flight before the first answer, and every text is handed on once")
    void together(Bench bench) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var handed = new Handed(0);
        var call = begin(bench, pages, handed);

        bench.expectTogether(gate, call, PAGES);
        gate.open();
        bench.returned(call);
        bench.expectSameTexts(pages.texts(), handed.texts());
    }

    @Criterion(order = 2, points = 4, needs = 1)
    @DisplayName("each text is handed on as soon as its answer is there, before any other answer comes")
    void asTheyFinish(Bench bench) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var handed = new Handed(0);
        var call = begin(bench, pages, handed);
        bench.atLast(() -> gate.inFlight() == PAGES || call.isDone());
        var order = byChance();

        for (var count = 1; count <= PAGES; count++) {
            var page = order.get(count - 1);
            var due = count;
            bench.letGoAndWait(gate, Pages.path(page));
            if (!bench.soon(() -> handed.count() >= due || call.isDone()) || handed.count() < due) {
                throw missing(bench, gate, call, pages, handed, order.subList(0, due));
            }
            bench.expectText(pages.texts().get(page), handed.texts().get(due - 1));
            if (count < PAGES && call.isDone()) {
                throw bench.tooEarly(call, PAGES, PAGES);
            }
        }
        bench.returned(call);
        bench.expectSameTexts(pages.texts(), handed.texts());
    }

    @Criterion(order = 3, points = 3, needs = 2)
    @DisplayName("the handler is never called by two threads at once, not even when all answers arrive at the same moment")
    void oneAtATime(Bench bench) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var handed = new Handed(DRAWN_OUT);
        var call = begin(bench, pages, handed);
        bench.atLast(() -> gate.inFlight() == PAGES || call.isDone());
        gate.open();

        for (var drawnOut = 1; drawnOut <= DRAWN_OUT; drawnOut++) {
            var number = drawnOut;
            bench.atLast(() -> handed.count() >= number && bench.lab().flights().inFlight() == 0 || call.isDone());
            for (var moment = 0; moment < MOMENTS; moment++) {
                bench.moment();
            }
            if (handed.shared()) {
                handed.goOn();
                throw bench.refuse(Diagnosis.HANDLER_SHARED, "a thread was still in the handler, and another one called it");
            }
            if (call.isDone()) {
                handed.goOn();
                bench.returned(call);
                throw bench.refuse(Diagnosis.WRONG_COUNT, "your code came back, and the handler had not yet done with text %d of %d"
                        .formatted(Math.max(1, handed.count()), PAGES));
            }
            handed.endOne();
        }
        bench.returned(call);
        bench.expectSameTexts(pages.texts(), handed.texts());
        if (handed.shared()) {
            throw bench.refuse(Diagnosis.HANDLER_SHARED, "a thread was still in the handler, and another one called it");
        }
    }

    private static Call<Boolean> begin(Bench bench, Pages pages, Handed handed) {
        return bench.call(() -> {
            new AsCompleted().fetchAll(pages.uris(), handed);
            return true;
        });
    }

    /** What was let go was not handed on: was it kept back for the pages before it, or for all of them? */
    private static Refusal missing(Bench bench, Gate gate, Call<Boolean> call, Pages pages, Handed handed,
                                   List<Integer> gone) {
        if (call.isDone()) {
            bench.returned(call);
            return bench.refuse(Diagnosis.WRONG_COUNT,
                    "your code came back, and the handler had got %d texts of %d answers".formatted(handed.count(), gone.size()));
        }
        var before = handed.count();
        var evidence = "page %d was answered, and the handler did not get its text".formatted(gone.getLast());
        for (var page = 0; page < gone.getLast(); page++) {
            bench.letGoAndWait(gate, Pages.path(page));
        }
        var forced = bench.soon(() -> handed.count() > before || call.isDone()) && handed.count() > before
                && handed.texts().get(before).equals(pages.texts().get(firstMissing(before, gone)));
        gate.open();
        return forced
                ? bench.refuse(Diagnosis.ORDER_FORCED, evidence + " until those before it had come")
                : bench.refuse(Diagnosis.NOT_STREAMED, evidence + " before other answers came");
    }

    private static int firstMissing(int before, List<Integer> gone) {
        return IntStream.range(0, PAGES).filter(page -> !gone.subList(0, before).contains(page)).findFirst().orElse(0);
    }

    /** Any order that begins with a page in the middle: there are some before it, and some behind. */
    private static List<Integer> byChance() {
        var order = IntStream.range(0, PAGES).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order);
        Collections.swap(order, 0, order.indexOf(PAGES / 2));
        return order;
    }
}
