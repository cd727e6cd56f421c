package lesson.gather;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;

/** The place where a status becomes a failure: to the client, 503 is an answer like any other. */
final class Answers {

    private Answers() {}

    // tag::body[]
    static CompletableFuture<String> body(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? CompletableFuture.completedFuture(answer.body())
                : CompletableFuture.failedFuture(new IOException(
                        "%d from %s".formatted(answer.statusCode(), answer.uri().getPath())));
    }
    // end::body[]
}
