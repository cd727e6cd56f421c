package lesson.llm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The JSON of the chat")
class ChatTest {

    @Test
    @DisplayName("carries a prompt of any characters")
    void question() {
        var prompt = "say \"ü\",\nplease \\ now";

        var json = JsonMapper.shared().readTree(Chat.question("echo", prompt));

        assertThat(json.at("/model").asString()).isEqualTo("echo");
        assertThat(json.at("/messages/0/role").asString()).isEqualTo("user");
        assertThat(json.at("/messages/0/content").asString()).isEqualTo(prompt);
    }

    @Test
    @DisplayName("gives the answer away")
    void answer() {
        assertThat(Chat.answer("{\"choices\": [{\"message\": {\"role\": \"assistant\", \"content\": \"fig \\\"jam\\\"\"}}]}"))
                .isEqualTo("fig \"jam\"");
    }
}
