package course.lab;

import java.util.Optional;
import java.util.Set;
import wiremock.org.eclipse.jetty.http.HttpHeader;
import wiremock.org.eclipse.jetty.server.Request;

/**
 * Keeps web pages from elsewhere out: a browser on this machine reaches the lab too, and a page may send it there. Also closes
 * WireMock's own administration, which answers anyone.
 */
final class Strangers {

    private static final String ADMINISTRATION = "/__admin";
    private static final Set<String> OWN_HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int MISDIRECTED = 421;

    private Strangers() {}

    /**
     * The status to refuse a request with (RFC 9110, section 15.5); empty for one that is welcome.
     *
     * @param path decoded
     */
    static Optional<Integer> refusal(String path, Request request) {
        if (!isOwnHost(request)) {
            return Optional.of(MISDIRECTED);
        }
        var site = request.getHttpFields().get("Sec-Fetch-Site");
        var origin = request.getHttpFields().get("Origin");
        if (site != null && !OWN_PAGES.contains(site)
                || origin != null && !isOwn(origin.replaceFirst("^https?://", ""))) {
            return Optional.of(FORBIDDEN);
        }
        return path.contains(ADMINISTRATION) ? Optional.of(NOT_FOUND) : Optional.empty();
    }

    /** A page whose name was pointed to this machine after it was loaded asks under its own name. */
    private static boolean isOwnHost(Request request) {
        var authority = request.getHttpURI().getAuthority();
        var host = authority == null ? request.getHttpFields().get(HttpHeader.HOST) : authority;
        return host == null || isOwn(host);
    }

    private static boolean isOwn(String authority) {
        return OWN_HOSTS.contains(authority.replaceFirst(":\\d+$", ""));
    }
}
