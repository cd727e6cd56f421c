// expected: CONSTRUCTOR
package exercise.bodies;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;

/** Makes its client in a constructor that fails. */
public final class Multipart {

    private final HttpClient client;

    public Multipart() {
        client = HttpClient.newBuilder().priority(0).build();
    }

    public int upload(URI target, String file, String field, String value) throws Exception {
        var request = HttpRequest.newBuilder(target).POST(BodyPublishers.ofFile(Path.of(file))).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
