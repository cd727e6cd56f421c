package lesson.timeouts;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Lets one request pay for what only the first of a JVM costs, in a run of its own that no picture shows. */
final class WarmUp {

    private WarmUp() {}

    static void with(Lab lab, HttpClient client) {
        client.sendAsync(HttpRequest.newBuilder(lab.newRun().uri("/pages/0")).build(), BodyHandlers.ofString()).join();
    }
}
