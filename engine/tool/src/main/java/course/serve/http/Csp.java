package course.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a page may load and run (Content Security Policy Level 3): what is here, and the scripts that stand in it. */
public final class Csp {

    public static final String HEADER = "Content-Security-Policy";
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?![^>]*\\ssrc=)[^>]*>(.*?)</script>", Pattern.DOTALL);

    private Csp() {}

    /** The policy for this page, which names its inline scripts by their hashes. */
    public static String of(String html) {
        var scripts = INLINE_SCRIPT.matcher(html).results().map(script -> " 'sha256-" + hash(script.group(1)) + "'").distinct()
                .collect(Collectors.joining());
        return "default-src 'self'; script-src 'self'%s; img-src 'self' data:; object-src 'none'; "
                .formatted(scripts) + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }

    private static String hash(String script) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every JDK has SHA-256", impossible);
        }
    }
}
