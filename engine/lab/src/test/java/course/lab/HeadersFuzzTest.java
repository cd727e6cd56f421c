package course.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Inputs by chance, with the same seeds in every run; what fails names its seed. */
@DisplayName("Whatever a client sends,")
@Timeout(120)
class HeadersFuzzTest {

    private static final List<String> PIECES = List.of("--b", "--b--", "\r\n", "\n", "\r\n\r\n", "Content-Disposition: form-data; name=\"a\"",
            "Content-Disposition", ":", ";", "name=", "filename=\"x\"", "filename*=UTF-8''%C3", "\"", "\\", "\\\"", "=", " ", "text", "\0",
            "%", "%4", "%41", "+", "&", "b", "-", "\u00fc", "\t");

    @Test
    @DisplayName("a body of parts is read, or refused with a reason")
    void parts() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var body = text(random, 25).getBytes(StandardCharsets.ISO_8859_1);
            refusesAtMost(seed, () -> Multipart.parts("multipart/form-data; boundary=b", body).forEach(Part::json));
            refusesAtMost(seed, () -> Multipart.parts(text(random, 8), body));
        }
    }

    @Test
    @DisplayName("the parts of a body come back as they were written")
    void roundTrip() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var boundary = boundary(random);
            var bodies = IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(_ -> content(random, boundary)).toList();

            var parts = Multipart.parts("multipart/form-data; boundary=\"%s\"".formatted(boundary), written(boundary, bodies));

            assertThat(parts).as("seed %d", seed).hasSameSizeAs(bodies);
            for (var n = 0; n < parts.size(); n++) {
                assertThat(parts.get(n).name()).as("seed %d", seed).contains("field " + n);
                assertThat(parts.get(n).body()).as("seed %d", seed).isEqualTo(bodies.get(n));
            }
        }
    }

    @Test
    @DisplayName("the parameters of a header are read, and those that were quoted come back")
    void parameters() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var value = text(random, 10).replace("\n", "").replace("\r", "");
            var quoted = value.replace("\\", "\\\\").replace("\"", "\\\"");

            assertThat(Parameters.of("type; name=\"%s\"; other=1".formatted(quoted))).as("seed %d", seed)
                    .containsExactlyInAnyOrderEntriesOf(Map.of("name", value, "other", "1"));
            refusesAtMost(seed, () -> Parameters.of(text(random, 20)));
        }
    }

    @Test
    @DisplayName("a header as long as the server takes is read as well")
    void longHeaders() {
        var value = "\\\"x".repeat(20_000);

        assertThat(Parameters.of("a=\"" + value + "\"").get("a")).hasSize(40_000);
        assertThat(Parameters.of("\"".repeat(40_001))).isEmpty();
    }

    @Test
    @DisplayName("a form is read, or refused with a reason, and what was encoded comes back")
    void forms() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            refusesAtMost(seed, () -> Form.of(text(random, 20)).json());
            var value = text(random, 10);

            assertThat(Form.of("a=" + URLEncoder.encode(value, StandardCharsets.UTF_8)).values()).as("seed %d", seed)
                    .isEqualTo(Map.of("a", List.of(value)));
        }
    }

    private static void refusesAtMost(int seed, ThrowingCallable reading) {
        assertThatCode(() -> {
            try {
                reading.call();
            } catch (BadRequest refused) {
                assertThat(refused).hasMessageMatching("(?s).+");
            }
        }).as("seed %d", seed).doesNotThrowAnyException();
    }

    private static String text(Random random, int most) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size()))).limit(random.nextInt(most + 1)).collect(Collectors.joining());
    }

    private static String boundary(Random random) {
        return random.ints(1 + random.nextInt(70), 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Bytes of any kind, in which the boundary is not. */
    private static byte[] content(Random random, String boundary) {
        var bytes = text(random, 12).getBytes(StandardCharsets.ISO_8859_1);
        if (random.nextBoolean()) {
            random.nextBytes(bytes);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("--" + boundary) ? new byte[0] : bytes;
    }

    private static byte[] written(String boundary, List<byte[]> bodies) {
        var out = new ByteArrayOutputStream();
        for (var n = 0; n < bodies.size(); n++) {
            out.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"field %d\"\r\n\r\n".formatted(boundary, n)
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(bodies.get(n));
            out.writeBytes("\r\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        out.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
