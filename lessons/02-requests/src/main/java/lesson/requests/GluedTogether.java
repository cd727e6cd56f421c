package lesson.requests;

import course.lab.Lab;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Five titles of books, put into an address as they are. */
final class GluedTogether {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            for (var title : List.of("Emma", "Notes#1", "C++", "Black&White", "War and Peace")) {
                IO.println("%-14s %s".formatted(title, search(lab, client, title)));
            }
        }
    }

    // tag::wrong[]
    private static String search(Lab lab, HttpClient client, String title) throws Exception {
        try {
            var uri = URI.create(lab.uri("/anything") + "?title=" + title + "&page=1");
            client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
            return "the server reads " + asRead(lab.flights().all().getLast().path());
        } catch (IllegalArgumentException refused) {
            return "refused: " + ((URISyntaxException) refused.getCause()).getReason();
        }
    }
    // end::wrong[]

    /** Each parameter in brackets, decoded as a server does it. */
    private static String asRead(String path) {
        var query = path.substring(path.indexOf('?') + 1);
        return "[" + URLDecoder.decode(query.replace("&", "] ["), StandardCharsets.UTF_8) + "]";
    }
}
