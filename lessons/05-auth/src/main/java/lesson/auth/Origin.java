package lesson.auth;

import java.net.URI;
import java.util.Locale;

/** Scheme, host and port: whoever shares all three is the same server, as far as a secret is concerned. */
// tag::origin[]
public record Origin(String scheme, String host, int port) {

    public static Origin of(URI address) {
        var scheme = address.getScheme().toLowerCase(Locale.ROOT);
        return new Origin(scheme, address.getHost().toLowerCase(Locale.ROOT), port(address, scheme));
    }

    private static int port(URI address, String scheme) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return scheme.equals("https") ? 443 : 80;
    }
}
// end::origin[]
