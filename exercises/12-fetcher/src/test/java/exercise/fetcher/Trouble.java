package exercise.fetcher;

import course.check.Bench;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Refusal;
import course.lab.Reply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import lesson.fetcher.Outcome;

/**
 * One page of a run in which nearly everything goes wrong, and what has to become of it.
 *
 * @param requests how many requests it is worth
 * @param due      its outcome; of a broken one only the kind matters
 */
record Trouble(String path, List<Reply> replies, int requests, Outcome due) {

    private static final int UNAVAILABLE = 503;
    private static final int LENGTH = 200;

    /** Nine pages on the lab of the bench, for a plan of four tries. */
    static List<Trouble> on(Bench bench) {
        var texts = bench.pages(9).texts();
        var busy = Reply.status(UNAVAILABLE);
        var broken = Reply.text("x".repeat(LENGTH)).breakOffAfter(LENGTH / 2);
        var all = new ArrayList<Trouble>();
        page(bench, all, 1, texts.get(0), Reply.text(texts.get(0)));
        refused(bench, all, 1, 404, Reply.status(404));
        page(bench, all, 3, texts.get(2), busy, busy, Reply.text(texts.get(2)));
        refused(bench, all, 4, 504, busy, Reply.status(500), Reply.status(502), Reply.status(504));
        page(bench, all, 2, texts.get(4), broken, Reply.text(texts.get(4)));
        broken(bench, all, broken);
        broken(bench, all, busy, busy, busy, broken);
        refused(bench, all, 2, 410, broken, Reply.status(410));
        page(bench, all, 1, texts.get(8), Reply.text(texts.get(8)));
        return List.copyOf(all);
    }

    private static void page(Bench bench, List<Trouble> all, int requests, String text, Reply... replies) {
        var uri = script(bench, all, replies);
        all.add(new Trouble(Pages.path(all.size()), List.of(replies), requests, new Outcome.Page(uri, text)));
    }

    private static void refused(Bench bench, List<Trouble> all, int requests, int status, Reply... replies) {
        var uri = script(bench, all, replies);
        all.add(new Trouble(Pages.path(all.size()), List.of(replies), requests, new Outcome.Refused(uri, status)));
    }

    private static void broken(Bench bench, List<Trouble> all, Reply... replies) {
        var uri = script(bench, all, replies);
        all.add(new Trouble(Pages.path(all.size()), List.of(replies), 4, new Outcome.Broken(uri, "")));
    }

    private static URI script(Bench bench, List<Trouble> all, Reply... replies) {
        return bench.lab().answer(Pages.path(all.size()), replies);
    }

    /** Refuses another number of requests for this page. */
    void expectRequests(Bench bench) {
        var came = (int) bench.lab().flights().all().stream().filter(flight -> flight.path().equals(path)).count();
        if (came != requests) {
            throw bench.refuse(diagnosis(came), "%s was asked %d %s, %d %s due; its answers: %s".formatted(path, came,
                    came == 1 ? "time" : "times", requests, requests == 1 ? "was" : "were", answers()));
        }
    }

    private Diagnosis diagnosis(int came) {
        if (came < requests) {
            return came == 1 ? Diagnosis.NOT_RETRIED : Diagnosis.WRONG_TRIES;
        }
        return due.mayPass() ? Diagnosis.WRONG_TRIES : Diagnosis.RETRIED_PERMANENT;
    }

    private String answers() {
        return String.join(", ", replies.stream().map(reply ->
                reply.body().length == LENGTH ? "broken off" : String.valueOf(reply.status())).toList());
    }

    /** Refuses another outcome. */
    void expectOutcome(Bench bench, Outcome outcome) {
        switch (outcome) {
            case null -> throw bench.refuse(Diagnosis.FAILURE_LOST, "null stands where the outcome of %s should be".formatted(path));
            case Outcome it when !due.uri().equals(it.uri()) -> throw bench.refuse(Diagnosis.ORDER_LOST,
                    "where the outcome of %s should be stands that of %s".formatted(due.uri(), it.uri()));
            case Outcome.Broken(_, var reason) when due instanceof Outcome.Broken && (reason == null || reason.isBlank()) ->
                    throw bench.refuse(Diagnosis.FAILURE_LOST, "the outcome of %s gives no reason".formatted(path));
            case Outcome.Broken _ when due instanceof Outcome.Broken -> {}
            case Outcome it when it.equals(due) -> {}
            case Outcome it -> throw other(bench, it);
        }
    }

    private Refusal other(Bench bench, Outcome outcome) {
        var evidence = "the answers of %s were: %s; and its outcome is %s".formatted(path, answers(), words(outcome));
        return bench.refuse(switch (due) {
            case Outcome.Page _ -> Diagnosis.WRONG_CONTENT;
            case Outcome.Refused _, Outcome.Broken _ ->
                    outcome instanceof Outcome.Page ? Diagnosis.STATUS_IGNORED : Diagnosis.ERROR_HIDDEN;
        }, evidence);
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Page _ -> "a page";
            case Outcome.Refused(_, var status) -> "a refusal with " + status;
            case Outcome.Broken(_, var reason) -> "broken: \"%s\"".formatted(reason);
        };
    }
}
