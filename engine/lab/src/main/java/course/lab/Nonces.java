package course.lab;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The nonces of Digest authentication that one run has given out. They are the same in every run, so that pictures of them are;
 * a server that guards something makes them unpredictable (RFC 7616, section 5.4).
 */
final class Nonces {

    private static final int MOST_USES = 1_000;

    private final AtomicInteger last = new AtomicInteger();
    private final Map<String, Set<String>> counts = new ConcurrentHashMap<>();

    String fresh() {
        var seed = "lab nonce " + last.incrementAndGet();
        var nonce = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.US_ASCII)).toString().replace("-", "");
        counts.put(nonce, ConcurrentHashMap.newKeySet());
        return nonce;
    }

    /**
     * Whether {@code nonce} is from here and {@code count} comes for the first time (RFC 7616, section 3.4: a count that was seen
     * before is a replay). Counts may overtake each other, as requests do.
     */
    boolean use(String nonce, String count) {
        var seen = counts.get(nonce);
        return seen != null && count.matches("[0-9a-fA-F]{8}") && seen.size() < MOST_USES && seen.add(count);
    }
}
