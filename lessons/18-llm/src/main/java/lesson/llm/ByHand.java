package lesson.llm;

import course.lab.Lab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** The same request without the SDK: one POST, two headers, and some JSON. */
final class ByHand {

    static void main() throws IOException, InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var settings = Settings.of(System.getenv(), lab.uri("/v1"));
            var prompt = "Name a dish with \"figs\".";
            // tag::send[]
            var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + "/chat/completions"))
                    .header("Authorization", "Bearer " + settings.key())
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(Chat.question("echo", prompt)))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            IO.println(answer.statusCode() + ": " + Chat.answer(answer.body()));
            // end::send[]
            // tag::pasted[]
            var pasted = """
                    {"model": "echo", "messages": [{"role": "user", "content": "%s"}]}""".formatted(prompt);
            // end::pasted[]
            var refused = client.send(HttpRequest.newBuilder(request, (_, _) -> true)
                    .POST(BodyPublishers.ofString(pasted)).build(), BodyHandlers.ofString());
            IO.println(refused.statusCode() + " when the prompt was pasted between quotes");
        }
    }
}
