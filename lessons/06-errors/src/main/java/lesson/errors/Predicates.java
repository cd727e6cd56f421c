package lesson.errors;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Asks for seven status codes, of which none throws, and sorts them. */
final class Predicates {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build()) {
            lab.warmUp(client);
            for (var code : new int[] {200, 201, 204, 304, 404, 429, 503}) {
                // tag::ask[]
                var request = HttpRequest.newBuilder(lab.uri("/status/" + code)).build();
                var answer = client.send(request, BodyHandlers.ofString());
                var status = new Status(answer.statusCode());
                // end::ask[]
                IO.println("%d  %-7s  %-8s  %-5s  body: %s".formatted(status.code(),
                        status.isSuccess() ? "success" : "", status.isRedirect() ? "redirect" : "", status.isError() ? "error" : "",
                        answer.body().isEmpty() ? "none" : answer.body().strip()));
            }
        }
    }
}
