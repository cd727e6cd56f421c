package lesson.llm;

import com.openai.models.chat.completions.ChatCompletionChunk;
import course.lab.Lab;
import course.lab.Stopwatch;

/** The words of an answer as they come, the first of them long before the last. */
final class Streamed {

    static void main() {
        try (var lab = Lab.start(); var model = Model.at(Settings.practice(lab.uri("/delay/1/v1")))) {
            Prompts.warmUpStream(lab);
            var question = Model.question("Name a dish with figs, please.");
            // tag::stream[]
            var watch = Stopwatch.start();
            try (var answer = model.client().sync().chat().completions().createStreaming(question)) {
                answer.stream().map(Streamed::word).filter(word -> !word.isEmpty())
                        .forEach(word -> IO.println("%-9safter %s".formatted(word.strip(), watch)));
            }
            // end::stream[]
        }
    }

    // tag::word[]
    private static String word(ChatCompletionChunk chunk) {
        return chunk.choices().stream().findFirst().flatMap(choice -> choice.delta().content()).orElse("");
    }
    // end::word[]
}
