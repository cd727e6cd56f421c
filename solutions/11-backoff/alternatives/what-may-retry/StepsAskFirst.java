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

/** Steps that complete a future of their own, with a client that is shut down when the future is complete. */
public final class WhatMayRetry {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private record Run(HttpClient client, HttpRequest request, Delayer delayer, CompletableFuture<String> result) {

        void step(int left) {
            if (!result.isDone()) {
                client.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
                    if (failure != null) {
                        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
                        failed(cause, cause instanceof IOException, left);
                    } else if (answer.statusCode() < 300) {
                        result.complete(answer.body());
                    } else {
                        var status = answer.statusCode();
                        failed(new StatusException(status, request.uri()), PASSING.contains(status), left);
                    }
                });
            }
        }

        private void failed(Throwable failure, boolean mayPass, int left) {
            if (mayPass && left > 1) {
                delayer.delay(Duration.ofSeconds(1)).thenRun(() -> step(left - 1));
            } else {
                result.completeExceptionally(failure);
            }
        }
    }

    public CompletableFuture<String> send(String method, URI target, int tries, Delayer delayer) {
        var request = HttpRequest.newBuilder(target).method(method, BodyPublishers.noBody()).build();
        var run = new Run(HttpClient.newHttpClient(), request, delayer, new CompletableFuture<>());
        run.result().whenComplete((_, _) -> run.client().shutdown());
        run.step(IDEMPOTENT.contains(method) ? tries : 1);
        return run.result();
    }
}
