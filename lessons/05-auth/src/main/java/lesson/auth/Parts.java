package lesson.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parameters of a Digest header, challenge or answer (RFC 7616). */
record Parts(Map<String, String> values) {

    private static final Pattern PART = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|([^,\\s]+))");

    static Parts of(String header) {
        var values = new TreeMap<String, String>();
        PART.matcher(header).results().forEach(part ->
                values.put(part.group(1), part.group(2) == null ? part.group(3) : part.group(2)));
        return new Parts(values);
    }

    /** Whether a part is another one each time. */
    static boolean random(String name) {
        return Set.of("nonce", "cnonce", "response", "opaque").contains(name);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    // tag::formula[]
    /** What only somebody who knows the password can compute; the password itself is not sent. */
    String expected(String password, String method) {
        var secret = hash(get("username") + ":" + get("realm") + ":" + password);
        var question = hash(method + ":" + get("uri"));
        return hash(String.join(":", secret, get("nonce"), get("nc"), get("cnonce"), get("qop"), question));
    }
    // end::formula[]

    private String hash(String text) {
        try {
            var algorithm = get("algorithm").isEmpty() ? "MD5" : get("algorithm");
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
