package lesson.pitfalls;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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
        var page = lab.answer(path, Reply.text("the mails in " + path).after(Duration.ofMillis(300)));
        return client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).thenApply(answer -> answer.body());
    }

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var web = new WhoseInbox(lab, client);
            IO.println("the user in a field:");
            List.of(web.inbox("ada"), web.inbox("bob")).forEach(text -> IO.println("  " + text.join()));
            IO.println("the user as a parameter:");
            List.of(web.ownInbox("ada"), web.ownInbox("bob")).forEach(text -> IO.println("  " + text.join()));
        }
    }
}
