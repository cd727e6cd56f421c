package lesson.gather;

import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** How a service is: up, or down for a reason. */
public sealed interface Health {

    /** The service answered with a status of success. */
    record Up(String service, int status) implements Health {}

    /** The service answered with another status, or not at all. */
    record Down(String service, String reason) implements Health {}

    // tag::of[]
    /** Exactly one of {@code answer} and {@code failure} is given, as {@code handle} does. */
    static Health of(String service, @Nullable HttpResponse<?> answer, @Nullable Throwable failure) {
        if (answer == null) {
            return new Down(service, inWords(Objects.requireNonNull(failure)));
        }
        var status = answer.statusCode();
        return status / 100 == 2 ? new Up(service, status) : new Down(service, "status " + status);
    }

    private static String inWords(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        var name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }
    // end::of[]
}
