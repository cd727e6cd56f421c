package lesson.backoff;

import java.util.concurrent.atomic.AtomicInteger;

/** Retries, paid for by requests: each request earns a tenth of a retry, and ten retries at most are kept. */
final class Budget {

    // tag::budget[]
    private static final int RETRY = 10;
    private static final int MOST = 10 * RETRY;
    private final AtomicInteger tokens = new AtomicInteger(MOST);

    /** To be told of each request that is no retry. */
    void earn() {
        tokens.accumulateAndGet(1, (have, more) -> Math.min(MOST, have + more));
    }

    /** Whether a retry may be sent now; if so, it is paid for. */
    boolean spend() {
        return tokens.getAndUpdate(have -> have < RETRY ? have : have - RETRY) >= RETRY;
    }
    // end::budget[]
}
