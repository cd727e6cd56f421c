package exercise.service;

import course.check.Todo;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import lesson.service.Overview;

/** Asks several upstreams for one answer, and answers with what came in time. */
public final class Aggregate {

    /**
     * Asks all upstreams before the first of them has answered, and answers when all are done or the deadline is over.
     *
     * <p>An upstream with status 200 is one of the {@link Overview#parts()}: its body, under its name. All others are among the
     * {@link Overview#missing()}. When the answer was not all there in time, the reason is {@link Overview#LATE}, and the request is
     * canceled. Else the reason names the status, or says what the exception said.
     *
     * @param upstreams the addresses to ask with GET, by the names of the upstreams
     * @param deadline  the time for all of them together, to the last byte of the last body
     */
    public Overview ask(Map<String, URI> upstreams, Duration deadline) throws Exception {
        throw Todo.task(1, "ask all upstreams together, and answer with what came in time and with what is missing");
    }
}
