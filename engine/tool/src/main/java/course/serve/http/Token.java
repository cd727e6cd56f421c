package course.serve.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What a page of this start of the server knows, and no other one: 128 bits. */
public record Token(String text) {

    public static final String HEADER = "X-Course-Token";
    private static final int BYTES = 16;

    public static Token fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(HexFormat.of().formatHex(bytes));
    }

    /** Takes the same time wherever the two differ, so that nobody finds the token letter by letter. */
    boolean is(@Nullable String other) {
        return other != null
                && MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Token";
    }
}
