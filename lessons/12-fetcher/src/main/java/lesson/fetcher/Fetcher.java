package lesson.fetcher;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import lesson.async.Delayer;
import lesson.semaphores.Turnstile;

/**
 * Fetches many addresses with one client. The caller keeps the client, and closes it.
 *
 * @param limits  how many at a time, how long a try may take, how often to try
 * @param delayer where the waits between two tries come from
 */
// tag::fetcher[]
public record Fetcher(HttpClient client, Limits limits, Delayer delayer) {

    /**
     * An outcome for each address, in the order of the addresses. The future fails only when no request can be made of one
     * of them.
     *
     * @param watcher is told each outcome when it is final, by any thread, several at a time
     */
    public CompletableFuture<List<Outcome>> outcomes(List<URI> addresses, Consumer<Outcome> watcher) {
        var turnstile = new Turnstile(limits.cap());
        var attempt = new Attempt(client, limits.perTry());
        var tries = new Tries(limits.backoff(), delayer);
        var all = addresses.stream()
                .map(uri -> tries.of(() -> turnstile.pass(() -> attempt.once(uri))))
                .map(outcome -> outcome.whenComplete((it, _) -> watcher.accept(it)))
                .toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .thenApply(_ -> all.stream().map(CompletableFuture::join).toList());
    }
}
// end::fetcher[]
