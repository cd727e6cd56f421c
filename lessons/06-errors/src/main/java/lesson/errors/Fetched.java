package lesson.errors;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;

/** Whatever may become of a request, as a value: each case has what its reader needs to go on. */
// tag::fetched[]
sealed interface Fetched {

    record Page(URI uri, String body) implements Fetched {}

    record Moved(URI uri, int status, String location) implements Fetched {}

    record Refused(URI uri, int status, String excerpt) implements Fetched {}

    record TooLate(URI uri) implements Fetched {}

    record Unreachable(URI uri) implements Fetched {}

    record Broken(URI uri, String why) implements Fetched {}
    // end::fetched[]

    // tag::of[]
    /** For {@code handle}: one of the two is null. A failure that is no I/O is a bug, and goes on as one. */
    static Fetched of(URI uri, HttpResponse<String> answer, Throwable failure) {
        return failure == null ? of(answer) : switch (Causes.of(failure)) {
            case ConnectException _ -> new Unreachable(uri);
            case HttpTimeoutException _ -> new TooLate(uri);
            case IOException broken -> new Broken(uri, String.valueOf(broken.getMessage()));
            case RuntimeException bug -> throw bug;
            case Throwable other -> throw new IllegalStateException(other);
        };
    }

    static Fetched of(HttpResponse<String> answer) {
        var location = answer.headers().firstValue("Location");
        try {
            return new Page(answer.uri(), HttpStatusException.requireSuccess(answer).body());
        } catch (HttpStatusException e) {
            return location.isPresent() && new Status(e.status()).isRedirect()
                    ? new Moved(e.uri(), e.status(), location.get())
                    : new Refused(e.uri(), e.status(), e.excerpt());
        }
    }
    // end::of[]
}
