package lesson.pitfalls;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** A field that every request writes belongs to somebody else by the time an answer is there. */
final class WhoseInbox {

    private final Lab lab;
    private final HttpClient client;
    private String user = "";

    private WhoseInbox(Lab lab, HttpClient client) {
        this.lab = lab;
        this.client = client;
    }

    // tag::wrong[]
    private CompletableFuture<String> inbox(String name) {
        user = name;
        return body("/inbox/" + name).thenApply(text -> user + " reads: " + text);
    }
    // end::wrong[]

    // tag::right[]
    private CompletableFuture<String> ownInbox(String name) {
        return body("/inbox/" + name).thenApply(text -> name + " reads: " + text);
    }
    // end::right[]

    private CompletableFuture<String> body(String path) {
        var page = lab.answer(path, Reply.text("the mails in " + path));
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).thenApply(answer -> answer.body());
    }

    private static void together(String where, BiFunction<WhoseInbox, String, CompletableFuture<String>> inbox) {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var web = new WhoseInbox(lab, client);
            // tag::gate[]
            var gate = lab.hold("/inbox");
            var ada = inbox.apply(web, "ada");
            gate.awaitInFlight(1, Duration.ofSeconds(20));
            var bob = inbox.apply(web, "bob");
            gate.awaitInFlight(2, Duration.ofSeconds(20));
            gate.open();
            // end::gate[]
            IO.println("the user %s:%n  %s%n  %s".formatted(where, ada.join(), bob.join()));
        }
    }

    static void main() {
        together("in a field", WhoseInbox::inbox);
        together("as a parameter", WhoseInbox::ownInbox);
    }
}
