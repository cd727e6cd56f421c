package lesson.errors;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Looks at one refused connection from seven places. */
final class Layers {

    static void main() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:1/")).build();
            try {
                client.send(request, BodyHandlers.ofString());
            } catch (ConnectException e) {
                print("send", e);
            }
            var call = client.sendAsync(request, BodyHandlers.ofString());
            // tag::places[]
            call.handle((_, failure) -> print("call.handle", failure)).join();
            call.thenApply(HttpResponse::body).handle((_, failure) -> print("thenApply.handle", failure)).join();
            try {
                call.join();
            } catch (CompletionException e) {
                print("join", e);
            }
            try {
                call.get();
            } catch (ExecutionException e) {
                print("get", e);
            }
            print("exceptionNow", call.exceptionNow());
            var failed = CompletableFuture.failedFuture(new ConnectException());
            failed.handle((_, failure) -> print("failedFuture.handle", failure)).join();
            // end::places[]
            print("Causes.of", Causes.of(new CompletionException(new ExecutionException(new ConnectException()))));
        }
    }

    private static Throwable print(String place, Throwable failure) {
        var cause = failure.getCause();
        IO.println("%-20s %s%s".formatted(place, failure.getClass().getSimpleName(),
                failure instanceof CompletionException || failure instanceof ExecutionException
                        ? " of " + cause.getClass().getSimpleName() : ""));
        return failure;
    }
}
