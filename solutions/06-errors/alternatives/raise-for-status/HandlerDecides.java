package exercise.errors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import lesson.errors.HttpStatusException;

/** The body handler sees the status first, and chooses how the body is read. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(page).build(), info -> reading(page, info)).body().call();
        }
    }

    private static BodySubscriber<Callable<String>> reading(URI page, ResponseInfo info) {
        return info.statusCode() / 100 == 2
                ? BodySubscribers.mapping(BodySubscribers.ofString(StandardCharsets.UTF_8), text -> () -> text)
                : BodySubscribers.mapping(BodySubscribers.ofInputStream(), stream -> () -> {
                    throw new HttpStatusException(page, info.statusCode(), beginning(stream));
                });
    }

    private static String beginning(InputStream stream) {
        try (stream) {
            return new String(stream.readNBytes(200), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
