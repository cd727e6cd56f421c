package course.lab;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request as the server saw it: a snapshot, taken when the log was asked.
 *
 * @param number         the place in the order of arrival, from 1
 * @param connection     the number of the TCP connection it came over, from 1 for each server
 * @param stream         the number of its stream on this connection: odd, and rising (RFC 9113, section 5.1.1); 0 over HTTP/1.1
 * @param protocol       {@code HTTP/1.1} or {@code HTTP/2.0}
 * @param path           path and query, without the prefix of the run
 * @param arrived        when its headers had been read
 * @param answered       when the answer was let go, just before its last bytes were written
 * @param headers        when the headers of the answer had been written
 * @param firstByte      when the first byte of the body had been written
 * @param ended          when the exchange was over, in whatever way
 * @param status         the status of the answer, known once it is let go; 0 as long as there is none
 * @param longestPause   the longest time between two pieces of the body, of those that were sent one by one
 * @param requestHeaders names in lower case, values in order
 * @param requestBytes   the first {@value #BODY_LIMIT} bytes of the body of the request, once all of it has come; none when the
 *                       lab {@linkplain Lab#swallow swallows} it
 * @param bytesReceived  how much of the body of the request the server has read so far
 */
public record Flight(int number, int connection, int stream, String protocol, String method, String path,
                     Moment arrived, @Nullable Moment answered, @Nullable Moment headers, @Nullable Moment firstByte,
                     @Nullable Moment ended, End end, int status, Duration longestPause, Map<String, List<String>> requestHeaders,
                     byte[] requestBytes, long bytesReceived) {

    static final int BODY_LIMIT = 64 * 1024;

    public Flight {
        requestHeaders = Map.copyOf(requestHeaders);
    }

    /** A copy. */
    @Override
    public byte[] requestBytes() {
        return requestBytes.clone();
    }

    /** {@link #requestBytes()} as UTF-8. */
    public String requestBody() {
        return new String(requestBytes, StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return requestHeaders.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }

    /**
     * The host, and port, that the client asked (RFC 9110, section 7.2): {@code 127.0.0.1:41234}. Empty when it named none.
     *
     * @see Lab#elsewhere
     */
    public String host() {
        return header("host").orElse("");
    }

    public String line() {
        return method + " " + path;
    }
}
