package lesson.service;

import java.net.URI;
import java.time.Duration;

/**
 * A service that ours asks.
 *
 * @param name     how its part is called in the answer
 * @param uri      the address to ask with GET
 * @param patience how long its part is worth waiting for
 */
public record Upstream(String name, URI uri, Duration patience) {}
