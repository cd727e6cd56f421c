package lesson.auth;

import java.net.URI;
import java.util.Locale;

/**
 * Scheme, host and port: whoever shares all three is the same server, as far as a secret is concerned.
 *
 * @param port the usual one of the scheme where it is negative, as in an address that names none
 */
// tag::origin[]
public record Origin(String scheme, String host, int port) {

    public Origin {
        scheme = scheme.toLowerCase(Locale.ROOT);
        host = host.toLowerCase(Locale.ROOT);
        port = port >= 0 ? port : scheme.equals("https") ? 443 : 80;
    }

    public static Origin of(URI address) {
        return new Origin(address.getScheme(), address.getHost(), address.getPort());
    }
}
// end::origin[]
