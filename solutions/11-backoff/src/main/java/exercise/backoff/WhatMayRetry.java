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

/** Sends a request, and sends it again only when that may help and can do no harm. */
public final class WhatMayRetry {

    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /**
     * Sends a request without a body. Sends it again, after a wait of one second, when two things are true: the failure
     * may pass (a broken connection, or one of six statuses), and the method is idempotent (RFC 9110, section 9.2.2).
     *
     * @param method  the request method, in capitals
     * @param target  the address
     * @param tries   how many requests may be sent in all
     * @param delayer where the waits come from
     * @return completes with the body of the first answer with a status below 300; when there is none, completes
     *         exceptionally with the failure of the last try: a {@link StatusException} or an {@link IOException}
     */
    public CompletableFuture<String> send(String method, URI target, int tries, Delayer delayer) {
        return once(method, target).exceptionallyCompose(failure ->
                tries > 1 && IDEMPOTENT.contains(method) && mayPass(cause(failure))
                        ? delayer.delay(PAUSE).thenCompose(_ -> send(method, target, tries - 1, delayer))
                        : CompletableFuture.failedFuture(cause(failure)));
    }

    /** One request, whose future fails for a status of 300 or more. */
    private CompletableFuture<String> once(String method, URI target) {
        var request = HttpRequest.newBuilder(target).method(method, BodyPublishers.noBody()).build();
        return CLIENT.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> answer.statusCode() < 300
                ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new StatusException(answer.statusCode(), target)));
    }

    /** A status is an answer and says whether it may pass; any other {@link IOException} is a broken connection. */
    private static boolean mayPass(Throwable failure) {
        return failure instanceof StatusException refused
                ? PASSING.contains(refused.status())
                : failure instanceof IOException;
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
