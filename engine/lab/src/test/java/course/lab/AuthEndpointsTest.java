package course.lab;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Digest.Algorithm;
import course.lab.junit.LabExtension;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(LabExtension.class)
@DisplayName("Authentication by the lab")
@Timeout(60)
class AuthEndpointsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Basic  | ada:engine | 200
            bAsIc  | ada:engine | 200
            Basic  | ada:other  | 401
            Basic  | ada        | 401
            Bearer | ada:engine | 401
            """)
    @DisplayName("by user and password")
    void basic(String scheme, String credentials, int status, Lab lab) throws Exception {
        var base64 = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));

        var answer = ask(lab.uri("/basic-auth/ada/engine"), scheme + " " + base64);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    }

    @Test
    @DisplayName("by user and password with a space, a plus and letters beyond ASCII")
    void encoded(Lab lab) throws Exception {
        var base64 = Base64.getEncoder().encodeToString("ä b:c+d".getBytes(StandardCharsets.UTF_8));

        assertThat(ask(lab.uri("/basic-auth/%C3%A4%20b/c+d"), "Basic " + base64).statusCode()).isEqualTo(200);
        assertThat(ask(lab.uri("/basic-auth/a/b"), "Basic ???").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("by token")
    void bearer(Lab lab) throws Exception {
        assertThat(ask(lab.uri("/bearer"), "Bearer t-1").body()).isEqualTo("{\"authenticated\":true,\"token\":\"t-1\"}");
        assertThat(ask(lab.uri("/bearer"), "Bearer ").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    @DisplayName("by digest, again and again with one nonce and a rising count")
    void digest(Algorithm algorithm, Lab lab) throws Exception {
        var uri = lab.uri("/digest-auth/ada/engine?x=1");
        var nonce = nonce(LabTest.get(uri));

        assertThat(ask(uri, digest(algorithm, uri, nonce, "00000001", "engine")).statusCode()).isEqualTo(200);
        assertThat(ask(uri, digest(algorithm, uri, nonce, "00000003", "engine")).statusCode()).isEqualTo(200);
        assertThat(ask(uri, digest(algorithm, uri, nonce, "00000002", "engine")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("by digest offers both algorithms, the better one first")
    void offers(Lab lab) throws Exception {
        assertThat(challenges(LabTest.get(lab.uri("/digest-auth/ada/engine")))).satisfiesExactly(
                first -> assertThat(first).contains("algorithm=SHA-256", "qop=\"auth\""),
                second -> assertThat(second).contains("algorithm=MD5", "qop=\"auth\""));
        assertThat(challenges(LabTest.get(lab.uri("/digest-auth/ada/engine?algorithm=md5")))).singleElement().asString()
                .contains("algorithm=MD5");
    }

    @Test
    @DisplayName("by digest takes a count that came before for stale: the password will do with a fresh nonce")
    void replayed(Lab lab) throws Exception {
        var uri = lab.uri("/digest-auth/ada/engine");
        var credentials = digest(Algorithm.MD5, uri, nonce(LabTest.get(uri)), "00000001", "engine");
        ask(uri, credentials);

        var replayed = ask(uri, credentials);

        assertThat(replayed.statusCode()).isEqualTo(401);
        assertThat(challenges(replayed)).allMatch(it -> it.contains("stale=true"));
        assertThat(ask(uri, digest(Algorithm.MD5, uri, "of my own", "00000001", "engine")).headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(it -> assertThat(it).contains("stale=true"));
        assertThat(ask(uri, digest(Algorithm.MD5, uri, nonce(replayed), "00000001", "engine")).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("by digest says what is wrong with the credentials, and that another nonce won't help")
    void refused(Lab lab) throws Exception {
        var uri = lab.uri("/digest-auth/ada/engine?algorithm=SHA-256");
        var nonce = nonce(LabTest.get(uri));

        assertRefused(ask(uri, digest(Algorithm.SHA_256, uri, nonce, "00000001", "wrong")), "arithmetic of the response is wrong");
        assertRefused(ask(uri, digest(Algorithm.MD5, uri, nonce, "00000001", "engine")), "MD5 was not offered");
        assertRefused(ask(uri, digest(Algorithm.SHA_256, URI.create("/other"), nonce, "00000001", "engine")), "uri is '/other'");
        assertRefused(ask(uri, "Digest username=\"ada\""), "realm is missing");
    }

    private static void assertRefused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains(why);
        assertThat(challenges(answer)).isNotEmpty().noneMatch(it -> it.contains("stale"));
    }

    /** RFC 7616, section 3.4.1, written down once more. */
    private static String digest(Algorithm algorithm, URI uri, String nonce, String count, String password) {
        var target = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        var response = algorithm.hash(algorithm.hash("ada:lab:" + password) + ":" + nonce + ":" + count + ":abc:auth:"
                + algorithm.hash("GET:" + target));
        return "Digest username=\"ada\", realm=\"lab\", nonce=\"%s\", uri=\"%s\", response=\"%s\", qop=auth, nc=%s, cnonce=\"abc\", algorithm=%s"
                .formatted(nonce, target, response, count, algorithm.label);
    }

    private static String nonce(HttpResponse<String> answer) {
        return Parameters.of(challenges(answer).getFirst()).get("nonce");
    }

    private static List<String> challenges(HttpResponse<String> answer) {
        return answer.headers().allValues("WWW-Authenticate");
    }

    private static HttpResponse<String> ask(URI uri, String authorization) throws Exception {
        return LabTest.send(HttpRequest.newBuilder(uri).header("Authorization", authorization));
    }
}
