package exercise.backoff;

import course.check.Todo;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;

/** Sends a request, and sends it again only when that may help and can do no harm. */
public final class WhatMayRetry {

    /**
     * Sends a request without a body. Sends it again, after a wait of one second, when two things are true: the failure may
     * pass (a broken connection, or status 408, 429, 500, 502, 503 or 504), and the method is idempotent (GET, HEAD, PUT,
     * DELETE, OPTIONS or TRACE; RFC 9110, section 9.2.2).
     *
     * @param method  the request method, in capitals
     * @param target  the address
     * @param tries   how many requests may be sent in all
     * @param delayer where the waits come from
     * @return completes with the body of the first answer with a status below 300; when there is none, completes exceptionally
     *         with the failure of the last try: a {@link lesson.backoff.StatusException} with its status, or the
     *         {@link java.io.IOException} of the connection
     */
    public CompletableFuture<String> send(String method, URI target, int tries, Delayer delayer) {
        throw Todo.task(1, "send the request, and send it again only when the failure may pass and the method is idempotent");
    }
}
