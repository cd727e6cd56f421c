package exercise.backoff;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lesson.async.Delayer;
import lesson.backoff.StatusException;

/** What became of a try is a value of a sealed type, and a switch says what follows from it. */
public final class WhatMayRetry {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private sealed interface Try {
        record Done(String text) implements Try {}
        record Passing(Throwable failure) implements Try {}
        record Permanent(Throwable failure) implements Try {}
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> send(String method, URI target, int tries, Delayer delayer) {
        var request = HttpRequest.newBuilder(target).method(method, BodyPublishers.noBody()).build();
        return attempt(request, IDEMPOTENT.contains(method) ? tries : 1, delayer);
    }

    private CompletableFuture<String> attempt(HttpRequest request, int left, Delayer delayer) {
        return CLIENT.sendAsync(request, BodyHandlers.ofString())
                .handle((answer, failure) -> failure == null ? answered(request, answer) : broken(failure))
                .thenCompose(what -> switch (what) {
                    case Try.Done(var text) -> CompletableFuture.completedFuture(text);
                    case Try.Passing _ when left > 1 ->
                            delayer.delay(Duration.ofSeconds(1)).thenCompose(_ -> attempt(request, left - 1, delayer));
                    case Try.Passing(var failure) -> CompletableFuture.failedFuture(failure);
                    case Try.Permanent(var failure) -> CompletableFuture.failedFuture(failure);
                });
    }

    private static Try answered(HttpRequest request, HttpResponse<String> answer) {
        var refused = new StatusException(answer.statusCode(), request.uri());
        return answer.statusCode() < 300 ? new Try.Done(answer.body())
                : PASSING.contains(answer.statusCode()) ? new Try.Passing(refused) : new Try.Permanent(refused);
    }

    private static Try broken(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof IOException ? new Try.Passing(cause) : new Try.Permanent(cause);
    }
}
