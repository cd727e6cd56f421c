package lesson.llm;

import com.openai.client.okhttp.OpenAIOkHttpClientAsync;
import course.lab.Lab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Three times without a key: what your settings say, what the SDK says, and what the service says. */
final class MissingKey {

    static void main() throws IOException, InterruptedException {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var address = lab.uri("/v1");
            // tag::settings[]
            try {
                Settings.of(Map.of("OPENAI_BASE_URL", "https://llm.example/v1"), address);
            } catch (IllegalStateException missing) {
                IO.println(missing.getMessage());
            }
            // end::settings[]
            // tag::sdk[]
            try {
                OpenAIOkHttpClientAsync.builder().baseUrl(address.toString()).build();
            } catch (IllegalStateException missing) {
                IO.println(missing.getMessage());
            }
            // end::sdk[]
            // tag::service[]
            var keyless = HttpRequest.newBuilder(URI.create(address + "/chat/completions"))
                    .POST(BodyPublishers.ofString(Chat.question("echo", "Name a dish with figs.")))
                    .build();
            var refused = client.send(keyless, BodyHandlers.ofString());
            IO.println(refused.statusCode() + ": " + refused.body());
            // end::service[]
        }
    }
}
