package course.serve.http;

import java.io.IOException;

/** Answers requests whose path begins with its prefix. */
@FunctionalInterface
public interface Handler {

    /** Throws {@link Refusal} when it can't be answered. */
    void handle(Request request) throws IOException;
}
