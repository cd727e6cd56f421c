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
import lesson.async.Delayer;
import lesson.backoff.StatusException;

/** A loop with try and catch on a virtual thread: no wrapped exceptions, and the branches read from top to bottom. */
public final class WhatMayRetry {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public CompletableFuture<String> send(String method, URI target, int tries, Delayer delayer) {
        var result = new CompletableFuture<String>();
        Thread.startVirtualThread(() -> {
            try {
                result.complete(text(method, target, tries, delayer));
            } catch (Exception failure) {
                result.completeExceptionally(failure);
            }
        });
        return result;
    }

    private String text(String method, URI target, int tries, Delayer delayer)
            throws IOException, InterruptedException {
        int most = IDEMPOTENT.contains(method) ? tries : 1;
        for (int made = 1; ; made++) {
            try {
                return once(method, target);
            } catch (StatusException refused) {
                if (made == most || !PASSING.contains(refused.status())) {
                    throw refused;
                }
            } catch (IOException broken) {
                if (made == most) {
                    throw broken;
                }
            }
            delayer.delay(Duration.ofSeconds(1)).join();
        }
    }

    private String once(String method, URI target) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(target).method(method, BodyPublishers.noBody()).build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new StatusException(answer.statusCode(), target);
        }
        return answer.body();
    }
}
