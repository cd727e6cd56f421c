package lesson.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.openai.client.okhttp.OpenAIOkHttpClientAsync;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about chat models that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    @Test
    @DisplayName("a client of the official SDK, with another base URL")
    void client(Lab lab) {
        var env = Map.of("OPENAI_BASE_URL", lab.uri("/v1").toString(), "OPENAI_API_KEY", "practice");
        var prompt = "Name a dish with figs.";
        // tag::client[]
        var client = OpenAIOkHttpClientAsync.builder()
                .baseUrl(env.get("OPENAI_BASE_URL"))
                .apiKey(env.get("OPENAI_API_KEY"))
                .build();
        var question = ChatCompletionCreateParams.builder()
                .model("echo").addUserMessage(prompt).build();
        var said = client.chat().completions()
                .create(question).join();
        var answer = said.choices().getFirst().message()
                .content().orElse("");
        // end::client[]
        client.close();
        assertThat(answer).isEqualTo("You said: Name a dish with figs.");
        assertThat(lab.flights().all().getFirst().header("Authorization")).contains("Bearer practice");
    }

    @Test
    @DisplayName("prompts together, answers in order")
    void together(Lab lab) {
        try (var model = Model.at(Settings.practice(lab.uri("/v1")))) {
            var prompts = Stream.of("one", "two", "three").toList();
            // tag::together[]
            var asked = prompts.stream()
                    .map(model::answer).toList();
            var answers = asked.stream()
                    .map(CompletableFuture::join).toList();
            // end::together[]
            assertThat(answers).containsExactly("You said: one", "You said: two", "You said: three");
        }
    }

    @Test
    @DisplayName("words as they come")
    void stream(Lab lab) {
        try (var model = Model.at(Settings.practice(lab.uri("/v1")))) {
            var client = model.client().sync();
            var question = Model.question("one two");
            var words = new ArrayList<String>();
            // tag::stream[]
            try (var chunks = client.chat().completions()
                    .createStreaming(question)) {
                chunks.stream()
                        .flatMap(it -> it.choices().stream())
                        .flatMap(it -> it.delta().content().stream())
                        .forEach(words::add);
            }
            // end::stream[]
            assertThat(words).containsExactly("You ", "said: ", "one ", "two");
        }
    }
}
