package exercise.backoff;

import course.check.Bench;
import course.check.Call;
import course.check.Diagnosis;
import course.check.Refusal;

/** What holds while the first wait lasts, whatever its length: it was asked for, and neither a thread nor a request goes with it. */
final class FirstWait {

    private FirstWait() {}

    /**
     * Refuses code whose first request failed and that does not ask the delayer, asks again already, or holds a thread. Virtual
     * threads may wait: they hold nothing.
     */
    static void expectFree(Bench bench, Call<String> call, Pauses pauses) {
        expectAsked(bench, call, pauses);
        var asker = pauses.asker(1);
        if (!asker.isVirtual() && !bench.leaves(asker)) {
            throw blocks(bench, Bench.whereabouts(asker).orElse("your code"));
        }
        if (!bench.soon(call::threadIsFree)) {
            throw blocks(bench, call.waiting().orElse("your code"));
        }
        bench.moment();
        bench.heldThread().ifPresent(place -> {
            throw blocks(bench, place);
        });
        if (bench.lab().flights().count() > 1) {
            throw bench.refuse(Diagnosis.NO_WAIT, "the second request came while the first wait still lasted");
        }
    }

    private static Refusal blocks(Bench bench, String place) {
        return bench.refuse(Diagnosis.BLOCKS, "while the first wait lasts, a thread waits in " + place);
    }

    /** The first wait must be asked of the delayer: neither skipped nor slept through. */
    private static void expectAsked(Bench bench, Call<String> call, Pauses pauses) {
        bench.atLast(() -> bench.lab().flights().count() > 0 || call.isDone());
        if (bench.soon(() -> !pauses.asked().isEmpty() || call.isDone() || bench.lab().flights().count() > 1)
                && !pauses.asked().isEmpty()) {
            return;
        }
        if (bench.lab().flights().count() > 1) {
            throw bench.refuse(Diagnosis.NO_WAIT, "the second request came, and the delayer had not been asked");
        }
        if (!call.isDone()) {
            bench.parkedThread().ifPresent(place -> {
                throw bench.refuse(Diagnosis.BLOCKS, "after the first failure a thread waits in " + place);
            });
            throw bench.doubt(bench.refuse(Diagnosis.BLOCKS,
                    "after the first failure the delayer was not asked: your code waits by other means"));
        }
        bench.came(call);
        throw bench.refuse(Diagnosis.WRONG_TRIES, "the first failure was final: no other request came");
    }
}
