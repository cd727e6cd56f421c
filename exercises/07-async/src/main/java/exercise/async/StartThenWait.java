package exercise.async;

import course.check.Todo;
import java.net.URI;
import java.util.List;

/** Asks two questions at the same time. */
public final class StartThenWait {

    /**
     * Asks both addresses before the first answer is there.
     *
     * @param first  an address to ask with GET
     * @param second another one
     * @return what {@code first} answered, and then what {@code second} answered
     * @throws Exception when one of them could not be asked
     */
    public List<String> both(URI first, URI second) throws Exception {
        throw Todo.task(1, "ask both addresses at the same time, and answer their two texts in order");
    }
}
