package lesson.errors;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;

/** An answer came, and it was no success. Says where, which status, and how the server's explanation begins. */
// tag::exception[]
public final class HttpStatusException extends IOException {

    private final URI uri;
    private final int status;
    private final String excerpt;

    /** @param excerpt the beginning of the body: short, since it ends up in logs */
    public HttpStatusException(URI uri, int status, String excerpt) {
        this.uri = uri;
        this.status = status;
        this.excerpt = excerpt;
        super("%d from %s: %s".formatted(status, uri, excerpt));
    }
    // end::exception[]

    // tag::raise[]
    private static final int MOST = 200;

    /** The answer, if it is a success: what {@code raise_for_status} does in Python. */
    public static HttpResponse<String> requireSuccess(HttpResponse<String> answer) throws HttpStatusException {
        if (new Status(answer.statusCode()).isSuccess()) {
            return answer;
        }
        var excerpt = answer.body().substring(0, Math.min(MOST, answer.body().length()));
        throw new HttpStatusException(answer.uri(), answer.statusCode(), excerpt);
    }
    // end::raise[]

    /** The address that was asked. */
    public URI uri() {
        return uri;
    }

    /** The status code of the answer. */
    public int status() {
        return status;
    }

    /** How the body begins. */
    public String excerpt() {
        return excerpt;
    }
}
