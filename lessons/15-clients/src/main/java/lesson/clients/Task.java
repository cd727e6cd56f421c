package lesson.clients;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import lesson.errors.Causes;
import lesson.fetcher.Outcome;

/** What each client has to do: fetch twenty pages, five at a time, and say what became of each. */
final class Task {

    // tag::limits[]
    static final int AT_ONCE = 5;
    static final Duration PATIENCE = Duration.ofMillis(1500);
    // end::limits[]

    private Task() {}

    // tag::pages[]
    /** Twenty pages, of which one never comes, one is not there, and one breaks off. */
    static List<URI> pages(Lab lab) {
        var pages = lab.pages(20, Duration.ofMillis(150));
        lab.answer("/pages/2", Reply.text("too late").after(Duration.ofMinutes(1)));
        lab.answer("/pages/7", Reply.status(404));
        lab.answer("/pages/11", Reply.text("page 11").breakOffAfter(3));
        return pages;
    }
    // end::pages[]

    /** Does it, and prints what came of it. The asker sees to limits. */
    static void run(Lab lab, Asker asker) {
        warmUp(lab, asker);
        // tag::run[]
        var started = pages(lab).stream().map(page -> outcome(page, asker)).toList();
        var outcomes = started.stream().map(CompletableFuture::join).toList();
        // end::run[]
        print(lab, outcomes);
    }

    /** The first request of a JVM may take longer than the patience, on a busy machine. */
    static void warmUp(Lab lab, Asker asker) {
        var page = lab.newRun().uri("/pages/0");
        for (var came = false; !came; ) {
            came = asker.ask(page).handle((_, failure) -> failure == null).join();
        }
    }

    // tag::outcome[]
    private static CompletableFuture<Outcome> outcome(URI page, Asker asker) {
        return asker.ask(page).handle((answer, failure) -> {
            if (failure != null) {
                return new Outcome.Broken(page, reason(Causes.of(failure)));
            }
            return answer.status() == 200
                    ? new Outcome.Page(page, answer.body())
                    : new Outcome.Refused(page, answer.status());
        });
    }
    // end::outcome[]

    static String reason(Throwable failure) {
        var type = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? type : type + ": " + failure.getMessage();
    }

    private static void print(Lab lab, List<Outcome> outcomes) {
        var rest = outcomes.stream().filter(outcome -> !(outcome instanceof Outcome.Page)).toList();
        IO.println("%d pages, in order; at most %d in flight".formatted(
                outcomes.size() - rest.size(), lab.flights().highWater()));
        IO.println(rest.stream().map(Task::inWords).collect(Collectors.joining("\n")));
    }

    private static String inWords(Outcome outcome) {
        return "%-10s ".formatted(outcome.uri().getPath()) + switch (outcome) {
            case Outcome.Page(_, var body) -> body;
            case Outcome.Refused(_, var status) -> "refused with " + status;
            case Outcome.Broken(_, var reason) -> reason;
        };
    }
}
