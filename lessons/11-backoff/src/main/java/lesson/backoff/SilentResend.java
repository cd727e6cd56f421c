package lesson.backoff;

import course.lab.Lab;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** One call of send, one retry you did not write. */
final class SilentResend {

    static void main() throws InterruptedException {
        for (var method : new String[] {"GET", "HEAD", "PUT", "POST"}) {
            try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
                // tag::send[]
                var request = HttpRequest.newBuilder(lab.uri("/fault/empty"))
                        .method(method, BodyPublishers.noBody())
                        .build();
                try {
                    client.send(request, BodyHandlers.ofString());
                } catch (IOException failure) {
                    IO.println("%s: sent once, arrived %d times: %s"
                            .formatted(method, lab.flights().count(), failure.getMessage()));
                }
                // end::send[]
            }
        }
    }
}
