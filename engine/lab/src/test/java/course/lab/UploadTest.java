package course.lab;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(LabExtension.class)
@DisplayName("An upload")
@Timeout(60)
class UploadTest {

    private static final String FIELD = "--b\nContent-Disposition: form-data; name=\"title\"\n\nTwo words\n";
    private static final String FILE = """
            --b
            Content-Disposition: form-data; name="file"; filename="ä.txt"
            Content-Type: text/plain

            hello

            """;

    @Test
    @DisplayName("shows its parts: fields and files")
    void parts(Lab lab) throws Exception {
        var answer = upload(lab.uri("/upload"), "multipart/form-data; boundary=b", FIELD + FILE + "--b--\n");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(("{'parts':[{'name':'title','filename':null,'contentType':null,'size':9,'text':'Two words'},"
                + "{'name':'file','filename':'ä.txt','contentType':'text/plain','size':7,'text':'hello\\r\\n'}]}").replace('\'', '"'));
    }

    @Test
    @DisplayName("understands a quoted boundary, a preamble, an encoded file name, and bytes that are no text")
    void lenient(Lab lab) throws Exception {
        var body = "ignored\n--a b\nContent-Disposition: form-data; name=f; filename*=UTF-8''%C3%BC.bin\n\n\u00ff\n--a b--";

        var answer = upload(lab.uri("/upload"), "Multipart/Form-Data; charset=utf-8; boundary=\"a b\"", body);

        assertThat(answer.body()).contains("\"filename\":\"ü.bin\"", "\"size\":1", "\"text\":null");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("no boundary named", "multipart/form-data", FIELD + "--b--\n", "names no boundary"),
                Arguments.of("another boundary", "multipart/form-data; boundary=c", FIELD + "--b--\n",
                        "wrong boundary: Content-Type promises lines that read '--c', and the body begins with '--b'"),
                Arguments.of("no hyphens before it", "multipart/form-data; boundary=--b", FIELD + "--b--\n", "wrong boundary"),
                Arguments.of("nothing", "multipart/form-data; boundary=b", "", "the body is empty"),
                Arguments.of("no final one", "multipart/form-data; boundary=b", FIELD, "the final boundary is missing"),
                Arguments.of("no hyphens after the final one", "multipart/form-data; boundary=b", FIELD + "--b\n",
                        "the final boundary is missing: the last line reads '--b--'"),
                Arguments.of("cut off", "multipart/form-data; boundary=b", FIELD + "--b", "the final boundary is missing"),
                Arguments.of("another final one", "multipart/form-data; boundary=b", FIELD + "--c--\n", "the final boundary is missing"),
                Arguments.of("no line of its own", "multipart/form-data; boundary=b", FIELD.stripTrailing() + "--b--\n",
                        "CR LF goes before '--b'"),
                Arguments.of("no empty line", "multipart/form-data; boundary=b", FIELD.replace("\n\n", "\n") + "--b--\n",
                        "an empty line goes before the content"),
                Arguments.of("no name", "multipart/form-data; boundary=b", FIELD.replace("; name=\"title\"", "") + "--b--\n",
                        "part 1 has no header Content-Disposition"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    @DisplayName("in a broken format is refused, and told where it breaks")
    void refused(String name, String type, String body, String part, Lab lab) throws Exception {
        var answer = upload(lab.uri("/upload"), type, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(part);
    }

    @Test
    @DisplayName("in a broken format is logged byte for byte wherever it goes")
    void logged(Lab lab) throws Exception {
        var answer = upload(lab.answer("/mine", Reply.text("thanks")), "multipart/form-data; boundary=c", "--b\n\u00ff");

        assertThat(answer.body()).isEqualTo("thanks");
        assertThat(lab.flights().all()).singleElement().satisfies(flight -> {
            assertThat(flight.requestBytes()).containsExactly('-', '-', 'b', '\r', '\n', 0xff);
            assertThat(flight.header("Content-Type")).contains("multipart/form-data; boundary=c");
        });
    }

    /** Sends each character up to 255 as one byte, each line end as CR LF; "ä" in the name of a file as UTF-8. */
    private static HttpResponse<String> upload(URI uri, String type, String body) throws Exception {
        var bytes = body.replace("\n", "\r\n").replace("ä", "\u00c3\u00a4").getBytes(StandardCharsets.ISO_8859_1);
        return LabTest.send(HttpRequest.newBuilder(uri).header("Content-Type", type).POST(BodyPublishers.ofByteArray(bytes)));
    }
}
