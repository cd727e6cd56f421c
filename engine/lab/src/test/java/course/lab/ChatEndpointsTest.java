package course.lab;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.junit.LabExtension;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(LabExtension.class)
@DisplayName("The chat model of the lab")
@Timeout(60)
class ChatEndpointsTest {

    private static final String PATH = "/v1/chat/completions";
    private static final String HELLO = """
            {"model": "echo", "messages": [{"role": "system", "content": "be brief"}, {"role": "user", "content": "say \\"ü\\" twice"}]}
            """;

    @Test
    @DisplayName("says the last prompt back, and counts the words")
    void says(Lab lab) throws Exception {
        var answer = ask(lab, PATH, HELLO);

        assertThat(answer.statusCode()).isEqualTo(200);
        var json = JsonMapper.shared().readTree(answer.body());
        assertThat(json.at("/choices/0/message/content").asString()).isEqualTo("You said: say \"ü\" twice");
        assertThat(json.at("/choices/0/finish_reason").asString()).isEqualTo("stop");
        assertThat(json.at("/usage/total_tokens").asInt()).isEqualTo(10);
        assertThat(json.at("/model").asString()).isEqualTo("echo");
        assertThat(ask(lab.newRun(), PATH, HELLO).body()).isEqualTo(answer.body());
    }

    @Test
    @DisplayName("understands a prompt in parts, and stops where it is told")
    void parts(Lab lab) throws Exception {
        var answer = ask(lab, PATH, """
                {"model": "echo", "max_completion_tokens": 2, "messages": [
                  {"role": "user", "content": [{"type": "text", "text": "one two "}, {"type": "text", "text": "three"}]}]}
                """);

        var choice = JsonMapper.shared().readTree(answer.body()).at("/choices/0");
        assertThat(choice.at("/message/content").asString()).isEqualTo("You said: ");
        assertThat(choice.at("/finish_reason").asString()).isEqualTo("length");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nonsense                                       | The body is no JSON
            {"messages": []}                               | names no "model"
            {"model": "echo", "messages": []}              | no message of the role "user"
            """)
    @DisplayName("says what is wrong with a request, in the shape of OpenAI's errors")
    void badRequest(String body, String part, Lab lab) throws Exception {
        var answer = ask(lab, PATH, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/error/message").asString()).contains(part);
    }

    @Test
    @DisplayName("wants a key, and a POST")
    void refuses(Lab lab) throws Exception {
        var keyless = LabTest.send(HttpRequest.newBuilder(lab.uri(PATH)).POST(BodyPublishers.ofString(HELLO)));
        var get = LabTest.get(lab.uri(PATH));

        assertThat(keyless.statusCode()).isEqualTo(401);
        var error = JsonMapper.shared().readTree(keyless.body()).path("error");
        assertThat(error.propertyNames()).containsExactly("message", "type", "param", "code");
        assertThat(error.path("type").asString()).isEqualTo("invalid_request_error");
        assertThat(get.statusCode()).isEqualTo(405);
        assertThat(get.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "'', true", "/delay/0.05, false", "/delay/0.05, true"})
    @DisplayName("streams word by word as server-sent events, at once or slowly")
    void streams(String prefix, boolean usage, Lab lab) throws Exception {
        var body = HELLO.strip().replaceFirst("\\{", "{\"stream\": true, \"stream_options\": {\"include_usage\": %s}, ".formatted(usage));
        var answer = ask(lab, prefix + PATH, body);

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        assertThat(answer.body()).endsWith("\n\ndata: [DONE]\n\n");
        var events = answer.body().strip().split("\n\n");
        var chunks = IntStream.range(0, events.length - 1).mapToObj(n -> chunk(events[n])).toList();
        assertThat(chunks).hasSize(usage ? 7 : 6);
        assertThat(chunks.subList(0, 5)).extracting(it -> it.at("/choices/0/delta/content").asString())
                .isEqualTo(List.of("You ", "said: ", "say ", "\"ü\" ", "twice"));
        assertThat(chunks.get(5).at("/choices/0/finish_reason").asString()).isEqualTo("stop");
        assertThat(chunks.getLast().at("/usage/completion_tokens").asInt(0)).isEqualTo(usage ? 5 : 0);
    }

    private static JsonNode chunk(String event) {
        assertThat(event).startsWith("data: ");
        return JsonMapper.shared().readTree(event.substring("data: ".length()));
    }

    @Test
    @DisplayName("behind /rate-limited it refuses the sixth request of a burst, and says when to come again")
    void limited(Lab lab) throws Exception {
        for (var n = 0; n < 30; n++) {
            var answer = ask(lab, "/rate-limited" + PATH, HELLO);
            if (answer.statusCode() == 429) {
                assertThat(answer.headers().firstValue("Retry-After")).isEqualTo(Optional.of("1"));
                assertThat(answer.body()).contains("rate_limit_exceeded");
                return;
            }
        }
        assertThat(lab.flights().all()).as("thirty requests took longer than five seconds").isEmpty();
    }

    @Test
    @DisplayName("a path can be answered by a function of the request")
    void function(Lab lab) throws Exception {
        lab.answer("/twice", flight -> Reply.text(flight.requestBody() + flight.requestBody()));

        assertThat(ask(lab, "/twice", "ü").body()).isEqualTo("üü");
        assertThat(ask(lab, "/twice", "x").body()).isEqualTo("xx");
    }

    private static HttpResponse<String> ask(Lab lab, String path, String body) throws Exception {
        return LabTest.send(HttpRequest.newBuilder(lab.uri(path)).header("Authorization", "Bearer practice")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }
}
