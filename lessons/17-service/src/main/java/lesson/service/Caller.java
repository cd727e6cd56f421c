package lesson.service;

import course.lab.Lab;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Somebody who wants the start page. */
record Caller(HttpClient client) implements AutoCloseable {

    /** A caller that has seen another page of the kind: its client, and what is behind a page, are over their first time. */
    static Caller warm(Lab lab) {
        var caller = new Caller(HttpClient.newHttpClient());
        var upstreams = StartPage.upstreams(lab.newRun(), Duration.ZERO);
        try (var other = new Service(upstreams, new Service.Limits(StartPage.PLENTY, 1, Duration.ZERO))) {
            caller.ask(other.page()).join();
        }
        return caller;
    }

    /** The page, on a connection that speaks HTTP/1.1. */
    CompletableFuture<HttpResponse<String>> ask(URI page) {
        return send(HttpRequest.newBuilder(page));
    }

    /** The same with POST, which the client does not send a second time when its connection breaks. */
    CompletableFuture<HttpResponse<String>> post(URI page) {
        return send(HttpRequest.newBuilder(page).POST(BodyPublishers.noBody()));
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.version(HttpClient.Version.HTTP_1_1).timeout(StartPage.PLENTY).build(), BodyHandlers.ofString());
    }

    /** Prints the answer, and how long it took. */
    void report(String when, URI page) {
        var begin = System.nanoTime();
        var answer = ask(page).join();
        var passed = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        IO.println("%s: %d after %d ms%n  %s".formatted(when, answer.statusCode(), passed, answer.body()));
    }

    @Override
    public void close() {
        client.close();
    }
}
