package exercise.semaphores;

import course.check.Todo;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import lesson.async.Delayer;

/** Fetches many pages, so many starts in a second. */
public final class RateLimit {

    /**
     * Asks for all pages, and starts no more than {@code perSecond} requests within any second: between the start of a
     * request and the start of the one {@code perSecond} places after it, a full second passes. How many are in flight does
     * not matter; nobody waits for an answer before a request is started.
     *
     * @param pages     the addresses to ask with GET
     * @param perSecond how many requests may start within a second; at least 1. Use it: with n pages, the last one starts
     *                  within {@code n / perSecond} seconds, rounded up
     * @param clock     tells what time it is
     * @param delayer   where every wait comes from
     * @return the body of each page, at the place its address has in {@code pages}
     */
    public List<String> fetchAll(List<URI> pages, int perSecond, InstantSource clock, Delayer delayer) throws Exception {
        throw Todo.task(1, "start so many requests in a second, by the clock and the delayer, and answer their texts in order");
    }
}
