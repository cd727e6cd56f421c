package course.lab;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of {@code multipart/form-data}.
 *
 * @param headers names in lower case
 */
record Part(Map<String, String> headers, byte[] body) {

    private static final int EXCERPT = 1_000;
    private static final String ENCODED = "utf-8''";

    /** The name of the field, when the part has one as it must (RFC 7578, section 4.2). */
    Optional<String> name() {
        var disposition = headers.getOrDefault("content-disposition", "");
        return disposition.regionMatches(true, 0, "form-data", 0, 9)
                ? Optional.ofNullable(Parameters.of(disposition).get("name"))
                : Optional.empty();
    }

    /** RFC 7578 forbids the encoded name of RFC 8187; clients send it all the same. */
    private @Nullable String filename() {
        var parameters = Parameters.of(headers.getOrDefault("content-disposition", ""));
        var encoded = parameters.getOrDefault("filename*", "");
        return encoded.regionMatches(true, 0, ENCODED, 0, ENCODED.length())
                ? Form.decoded(encoded.substring(ENCODED.length()).replace("+", "%2B"))
                : parameters.get("filename");
    }

    /** Name, filename, content type, size and, when it is one, the begin of the text; null where there is none. */
    Map<String, Object> json() {
        return Json.object("name", name().orElse(null), "filename", filename(), "contentType", headers.get("content-type"),
                "size", body.length, "text", text());
    }

    private @Nullable String text() {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.substring(0, Math.min(text.length(), EXCERPT));
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
