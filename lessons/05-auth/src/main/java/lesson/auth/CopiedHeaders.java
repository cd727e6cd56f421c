package lesson.auth;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Follows redirects by hand, and hands the token to whatever host the last answer named. */
final class CopiedHeaders {

    // tag::wrong[]
    static HttpResponse<String> get(HttpClient client, URI page, String token) throws Exception {
        var request = HttpRequest.newBuilder(page).header("Authorization", "Bearer " + token).build();
        var answer = client.send(request, BodyHandlers.ofString());
        return answer.statusCode() == 302
                ? get(client, page.resolve(answer.headers().firstValue("Location").orElseThrow()), token)
                : answer;
    }
    // end::wrong[]

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            lab.answer("/collect", Reply.text("thank you"));
            var page = lab.answer("/report", Reply.status(302).header("Location", lab.elsewhere("/collect").toString()));
            IO.println(get(client, page, "t-4711").body());
            lab.flights().all().forEach(flight -> IO.println("  %s: %s".formatted(
                    flight.host().equals(page.getAuthority()) ? "the API" : "another host",
                    flight.header("Authorization").orElse("-"))));
        }
    }
}
