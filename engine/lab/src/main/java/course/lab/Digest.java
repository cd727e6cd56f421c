package course.lab;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The credentials of Digest authentication (RFC 7616) with {@code qop=auth}, as a request carries them. */
record Digest(Map<String, String> parameters) {

    private static final List<String> NEEDED = List.of("username", "realm", "nonce", "uri", "response", "qop", "nc", "cnonce");

    /** In the order in which they are offered. */
    enum Algorithm {
        SHA_256("SHA-256"),
        MD5("MD5");

        final String label;

        Algorithm(String label) {
            this.label = label;
        }

        /** RFC 7616, section 3.3. */
        String challenge(String nonce, boolean stale) {
            return "Digest realm=\"%s\", qop=\"auth\", algorithm=%s, nonce=\"%s\"%s".formatted(AuthEndpoints.REALM, label, nonce,
                    stale ? ", stale=true" : "");
        }

        String hash(String... parts) {
            try {
                var hash = MessageDigest.getInstance(label).digest(String.join(":", parts).getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(hash);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    sealed interface Verdict {

        record Accepted() implements Verdict {}

        /** @param stale whether only the nonce was wrong, so that the same password will do with a fresh one */
        record Refused(String why, boolean stale) implements Verdict {}
    }

    static Digest of(String credentials) {
        return new Digest(Parameters.of(credentials));
    }

    /** RFC 7616, section 3.4: the response proves that the sender knows the password, without sending it. */
    Verdict verdict(Exchange ask, List<Algorithm> offered) {
        var missing = NEEDED.stream().filter(name -> !parameters.containsKey(name)).findFirst();
        if (missing.isPresent()) {
            return refused("%s is missing in the Digest credentials".formatted(missing.get()));
        }
        var label = parameters.getOrDefault("algorithm", Algorithm.MD5.label);
        var algorithm = offered.stream().filter(it -> it.label.equalsIgnoreCase(label)).findFirst();
        if (algorithm.isEmpty()) {
            return refused("the algorithm %s was not offered".formatted(label));
        }
        if (!get("uri").equals(ask.target())) {
            return refused("uri is '%s', not '%s' as asked for".formatted(get("uri"), ask.target()));
        }
        if (!get("username").equals(ask.variable("user")) || !get("response").equalsIgnoreCase(expected(ask, algorithm.get()))) {
            return refused("user, password or the arithmetic of the response is wrong");
        }
        return ask.nonces().use(get("nonce"), get("nc"))
                ? new Verdict.Accepted()
                : new Verdict.Refused("the nonce is not from here, was used too often, or its count nc came twice", true);
    }

    private String expected(Exchange ask, Algorithm algorithm) {
        var secret = algorithm.hash(get("username"), AuthEndpoints.REALM, ask.variable("password"));
        var asked = algorithm.hash(ask.method(), get("uri"));
        return algorithm.hash(secret, get("nonce"), get("nc"), get("cnonce"), get("qop"), asked);
    }

    private static Verdict refused(String why) {
        return new Verdict.Refused(why, false);
    }

    private String get(String name) {
        return parameters.getOrDefault(name, "");
    }
}
