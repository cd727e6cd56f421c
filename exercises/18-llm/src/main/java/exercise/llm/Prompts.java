package exercise.llm;

import course.check.Todo;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.llm.Pair;

/** Asks a chat model many prompts at once. */
public final class Prompts {

    /**
     * Sends each prompt to {@code base}{@code /chat/completions} with POST, and answers a pair for each of them, whatever its status
     * was. Does not wait for them itself: the future does.
     *
     * <p>After status 429 a prompt is sent again, with four requests at most, and before each of them it waits as many seconds as
     * the header {@code Retry-After} of that answer says. After any other status it is not.
     *
     * @param base    the address of the API, without a slash at its end: {@code http://127.0.0.1:8080/v1}
     * @param key     goes with each request, as a Bearer token
     * @param prompts texts of any characters, for the model {@code echo}
     * @param cap     so many requests may be in flight at one time
     * @param delayer where every wait comes from
     * @return at the place each prompt has in {@code prompts}: {@link Pair.Answered} after status 200, {@link Pair.Refused} with the last
     *         status otherwise
     */
    public CompletableFuture<List<Pair>> askAll(URI base, String key, List<String> prompts, int cap, Delayer delayer) {
        throw Todo.task(1, "send all prompts, a few at a time, come back after 429 when asked to, and answer a pair for each");
    }
}
