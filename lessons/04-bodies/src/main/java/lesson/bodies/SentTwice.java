package lesson.bodies;

import course.lab.Lab;
import course.lab.Reply;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** Has a redirect send the same body once more, from a stream that was read and from a fresh one. */
final class SentTwice {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build()) {
            lab.warmUp(client);
            lab.answer("/moved", Reply.status(307).header("Location", "/parcels"));
            lab.answer("/parcels", Reply.status(204));
            var parcel = "a parcel".getBytes(StandardCharsets.UTF_8);
            // tag::wrong[]
            var stream = new ByteArrayInputStream(parcel);
            post(lab, client, () -> stream);
            // end::wrong[]
            // tag::right[]
            post(lab, client, () -> new ByteArrayInputStream(parcel));
            // end::right[]
            lab.flights().all().forEach(flight -> IO.println(flight.line() + ": '" + flight.requestBody() + "'"));
        }
    }

    private static void post(Lab lab, HttpClient client, Supplier<InputStream> body) throws Exception {
        var request = HttpRequest.newBuilder(lab.uri("/moved")).POST(BodyPublishers.ofInputStream(body)).build();
        client.send(request, BodyHandlers.discarding());
    }
}
