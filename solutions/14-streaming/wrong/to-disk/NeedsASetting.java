// expected: CONSTRUCTOR
package exercise.streaming;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Its constructor reads a setting that nobody has made. */
public final class ToDisk {

    private final HttpClient client;

    public ToDisk() {
        var connect = Duration.parse(System.getProperty("downloads.connect"));
        client = HttpClient.newBuilder().connectTimeout(connect).build();
    }

    public long download(URI source, Path target) throws Exception {
        var answer = client.send(HttpRequest.newBuilder(source).build(), BodyHandlers.ofFile(target));
        return Files.size(answer.body());
    }
}
