package lesson.timeouts;

import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** A way to give up on a request that has arrived at the server. */
@FunctionalInterface
interface Way {

    /** Gives {@code call}, the future that {@code sendAsync} returned, up. */
    void giveUp(CompletableFuture<HttpResponse<String>> call) throws Exception;
}
