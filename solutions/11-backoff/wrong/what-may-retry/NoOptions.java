// expected: NOT_RETRIED
package exercise.backoff;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lesson.async.Delayer;
import lesson.backoff.StatusException;

/** Knows the methods that it uses itself. */
public final class WhatMayRetry {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE");
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> send(String method, URI target, int tries, Delayer delayer) {
        return once(method, target).exceptionallyCompose(failure ->
                tries > 1 && IDEMPOTENT.contains(method) && mayPass(cause(failure))
                        ? delayer.delay(PAUSE).thenCompose(_ -> send(method, target, tries - 1, delayer))
                        : CompletableFuture.failedFuture(cause(failure)));
    }

    private CompletableFuture<String> once(String method, URI target) {
        var request = HttpRequest.newBuilder(target).method(method, BodyPublishers.noBody()).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> answer.statusCode() < 300
                ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new StatusException(answer.statusCode(), target)));
    }

    private static boolean mayPass(Throwable failure) {
        return failure instanceof StatusException refused
                ? PASSING.contains(refused.status())
                : failure instanceof IOException;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
