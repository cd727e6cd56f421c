package lesson.requests;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Names and values the client does not take, and one it takes and spoils. */
final class RefusedHeaders {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            // tag::story[]
            String[][] headers = {{"Host", "other.example"}, {"Content-Length", "12"}, {"Connection", "close"},
                    {"Expect", "100-continue"}, {"Upgrade", "h2c"}, {"Referer", "http://here.example"},
                    {"X City", "Bern"}, {"X-City", "Bern\nX-Admin: yes"}, {"X-City", "東京"}, {"X-City", "Zürich"}};
            // end::story[]
            for (var header : headers) {
                IO.println("%-15s %s".formatted(header[0], tried(lab, client, header[0], header[1])));
            }
        }
    }

    private static String tried(Lab lab, HttpClient client, String name, String value) throws Exception {
        try {
            var request = HttpRequest.newBuilder(lab.uri("/headers")).header(name, value).build();
            client.send(request, BodyHandlers.discarding());
            return "the server saw \"%s\"".formatted(lab.flights().all().getLast().header(name).orElse("nothing"));
        } catch (IllegalArgumentException refused) {
            return refused.getMessage().replace("\n", "\\n");
        }
    }
}
