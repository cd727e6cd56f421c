package course.serve.http;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out what does not come from this server's own pages. Listening on loopback is not enough: a browser on this machine runs
 * pages from everywhere, and a host name can be pointed to this machine after its page was loaded.
 */
public final class Guard {

    private final Set<String> hosts;
    private final Token token;

    public Guard(int port, Token token) {
        this.hosts = Stream.of("127.0.0.1", "localhost", "[::1]").map(host -> host + ":" + port).collect(Collectors.toUnmodifiableSet());
        this.token = token;
    }

    /** Throws {@link Refusal} unless the request names this server by one of its own names (RFC 9110, section 7.4), from its own page. */
    void check(URI target, Headers headers) {
        var host = only(headers, "Host");
        if (host == null || !hosts.contains(host) || target.getRawAuthority() != null && !hosts.contains(target.getRawAuthority())) {
            throw new Refusal(Refusal.MISDIRECTED, "This server answers under 127.0.0.1 and localhost only: open the address it printed.");
        }
        var origin = headers.get("Origin");
        var site = headers.get("Sec-Fetch-Site");
        if (origin != null && !origin.equals(List.of("http://" + host))
                || site != null && !site.equals(List.of("same-origin")) && !site.equals(List.of("none"))) {
            throw new Refusal(Refusal.FORBIDDEN, "A page from elsewhere asked for this. Type the address into the browser instead.");
        }
    }

    /** Throws {@link Refusal} unless the request carries the token. */
    void checkToken(Headers headers) {
        if (!token.is(only(headers, Token.HEADER))) {
            throw new Refusal(Refusal.UNAUTHORIZED, "This page is not of this start of the server: reload it.");
        }
    }

    /** A header that is there twice is as good as none. */
    private static @Nullable String only(Headers headers, String name) {
        var values = headers.get(name);
        return values == null || values.size() != 1 ? null : values.getFirst();
    }
}
