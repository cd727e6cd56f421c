package course.lab;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wiremock.org.eclipse.jetty.server.MultiPartParser;
import wiremock.org.eclipse.jetty.server.MultiPartParser.State;

/**
 * Reads {@code multipart/form-data} (RFC 7578) with the parser of Jetty that the lab runs on. Other parsers, and what WireMock
 * offers on top of them, say only that a body is bad; this one tells where it stood when the body ended, so a boundary that never
 * came and a missing last one are different complaints.
 */
final class Multipart implements MultiPartParser.Handler {

    static final String TYPE = "multipart/form-data";

    private final String boundary;
    private final MultiPartParser parser;
    private final List<Part> parts = new ArrayList<>();
    private Map<String, String> headers = new TreeMap<>();
    private ByteArrayOutputStream content = new ByteArrayOutputStream();

    private Multipart(String boundary) {
        this.boundary = boundary;
        this.parser = new MultiPartParser(this, boundary);
    }

    /**
     * The parts of {@code body}.
     *
     * @throws BadRequest when it is not in the format that {@code contentType} promises; says where it departs
     */
    static List<Part> parts(String contentType, byte[] body) {
        var boundary = Parameters.of(contentType).getOrDefault("boundary", "");
        if (boundary.isEmpty()) {
            throw new BadRequest("Content-Type names no boundary, as in %s; boundary=x".formatted(TYPE));
        }
        return new Multipart(boundary).read(body);
    }

    private List<Part> read(byte[] body) {
        try {
            parser.parse(ByteBuffer.wrap(body), true);
        } catch (RuntimeException bad) {
            throw new BadRequest(badHeaders());
        }
        if (!parser.isState(State.END)) {
            throw new BadRequest(complaint(body));
        }
        for (var n = 0; n < parts.size(); n++) {
            if (parts.get(n).name().isEmpty()) {
                throw new BadRequest("part %d has no header Content-Disposition: form-data; name=\"...\"".formatted(n + 1));
            }
        }
        return parts;
    }

    private String complaint(byte[] body) {
        return switch (parser.getState()) {
            case PREAMBLE -> "wrong boundary: Content-Type promises lines that read '--%s', %s".formatted(boundary, begin(body));
            case FIRST_OCTETS, OCTETS -> content.toString(StandardCharsets.ISO_8859_1).contains("--" + boundary)
                    ? "a boundary has a line of its own: CR LF goes before '--%s'".formatted(boundary)
                    : "the final boundary is missing: the body ends with '--%s--'".formatted(boundary);
            case BODY_PART -> parts.isEmpty() || !headers.isEmpty()
                    ? badHeaders()
                    : "the final boundary is missing: the last line reads '--%s--', with two hyphens at its end".formatted(boundary);
            default -> "the final boundary is missing: the body ends with '--%s--'".formatted(boundary);
        };
    }

    private String badHeaders() {
        return "the headers of part %d can't be read: an empty line goes before the content".formatted(parts.size() + 1);
    }

    private static String begin(byte[] body) {
        var begin = new String(body, 0, Math.min(body.length, 80), StandardCharsets.ISO_8859_1).lines().findFirst();
        return begin.map("and the body begins with '%s'"::formatted).orElse("and the body is empty");
    }

    @Override
    public void startPart() {
        headers = new TreeMap<>();
        content = new ByteArrayOutputStream();
    }

    @Override
    public void parsedField(String name, String value) {
        headers.put(name.toLowerCase(Locale.ROOT), value);
    }

    @Override
    public boolean content(ByteBuffer piece, boolean last) {
        var bytes = new byte[piece.remaining()];
        piece.get(bytes);
        content.writeBytes(bytes);
        if (last) {
            parts.add(new Part(headers, content.toByteArray()));
        }
        return false;
    }
}
