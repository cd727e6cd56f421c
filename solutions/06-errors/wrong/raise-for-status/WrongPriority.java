// expected: CONSTRUCTOR
package exercise.errors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Makes its client in a constructor that fails. */
public final class RaiseForStatus {

    private final HttpClient client;

    public RaiseForStatus() {
        client = HttpClient.newBuilder().priority(0).build();
    }

    public String fetch(URI page) throws Exception {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }
}
