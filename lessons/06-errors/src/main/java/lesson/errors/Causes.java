package lesson.errors;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Takes off what futures wrap around a failure. */
public final class Causes {

    private Causes() {}

    // tag::of[]
    /** What went wrong, freed from the wrappers of futures. */
    public static Throwable of(Throwable failure) {
        var wrapped = failure instanceof CompletionException || failure instanceof ExecutionException;
        return wrapped && failure.getCause() != null ? of(failure.getCause()) : failure;
    }
    // end::of[]
}
