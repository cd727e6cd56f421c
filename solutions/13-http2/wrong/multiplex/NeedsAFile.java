// expected: CONSTRUCTOR
package exercise.http2;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lesson.http2.Trust;

/** Reads the certificate from a file that only its author has. */
public final class Multiplex {

    private final HttpClient client;

    public Multiplex() throws Exception {
        client = HttpClient.newBuilder().sslContext(Trust.only(Files.readString(Path.of("my-server.pem")))).build();
    }

    public List<String> fetchAll(List<URI> pages, String certificate, int limit) throws Exception {
        var started = pages.stream()
                .map(page -> client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()))
                .toList();
        return started.stream().map(CompletableFuture::join).map(HttpResponse::body).toList();
    }
}
