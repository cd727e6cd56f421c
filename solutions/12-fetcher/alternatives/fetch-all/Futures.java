package exercise.fetcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lesson.async.Delayer;
import lesson.fetcher.Limits;
import lesson.fetcher.Outcome;
import lesson.semaphores.Turnstile;

/** Futures all the way: each try passes the turnstile, and only the caller's thread waits, for the whole. */
public final class FetchAll {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public List<Outcome> fetchAll(List<URI> pages, Limits limits, Delayer delayer) {
        var turnstile = new Turnstile(limits.cap());
        var outcomes = pages.stream().map(page -> tried(page, 1, turnstile, limits, delayer)).toList();
        return outcomes.stream().map(CompletableFuture::join).toList();
    }

    private static CompletableFuture<Outcome> tried(URI page, int made, Turnstile turnstile, Limits limits, Delayer delayer) {
        return turnstile.pass(() -> once(page, limits)).thenCompose(outcome -> {
            if (made == limits.backoff().tries() || !outcome.mayPass()) {
                return CompletableFuture.completedFuture(outcome);
            }
            return delayer.delay(limits.backoff().before(made))
                    .thenCompose(_ -> tried(page, made + 1, turnstile, limits, delayer));
        });
    }

    private static CompletableFuture<Outcome> once(URI page, Limits limits) {
        var call = CLIENT.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
        return call.copy()
                .orTimeout(limits.perTry().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> call.cancel(true))
                .handle((answer, failure) -> outcome(page, answer, failure));
    }

    private static Outcome outcome(URI page, HttpResponse<String> answer, Throwable failure) {
        if (failure != null) {
            return new Outcome.Broken(page, failure.toString());
        }
        return answer.statusCode() == 200
                ? new Outcome.Page(page, answer.body())
                : new Outcome.Refused(page, answer.statusCode());
    }
}
