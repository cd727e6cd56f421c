// expected: STATUS_IGNORED
package exercise.backoff;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import lesson.backoff.Delayer;
import lesson.backoff.StatusException;

/** Expects an exception for an error status; to the client, 503 is an answer like any other. */
public final class WhatMayRetry {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    private final HttpClient client = HttpClient.newHttpClient();

    public CompletableFuture<String> send(String method, URI target, int tries, Delayer delayer) {
        var request = HttpRequest.newBuilder(target).method(method, BodyPublishers.noBody()).build();
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> answer.body())
                .exceptionallyCompose(failure -> tries > 1 && IDEMPOTENT.contains(method)
                        ? delayer.delay(Duration.ofSeconds(1)).thenCompose(_ -> send(method, target, tries - 1, delayer))
                        : CompletableFuture.failedFuture(failure));
    }
}
