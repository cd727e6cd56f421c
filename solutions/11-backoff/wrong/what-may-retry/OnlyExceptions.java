// expected: STATUS_IGNORED
package exercise.backoff;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Expects an exception for an error status; to the client, 503 is an answer like any other. */
public final class WhatMayRetry {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> send(String method, URI target, int tries, Delayer delayer) {
        var request = HttpRequest.newBuilder(target).method(method, BodyPublishers.noBody()).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> answer.body())
                .exceptionallyCompose(failure -> tries > 1 && IDEMPOTENT.contains(method)
                        ? delayer.delay(Duration.ofSeconds(1))
                                .thenCompose(_ -> send(method, target, tries - 1, delayer))
                        : CompletableFuture.failedFuture(failure));
    }
}
