package lesson.http2;

import course.lab.Lab;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import javax.net.ssl.SSLHandshakeException;

/** A server with a certificate of its own: asked by a client that was not told of it, and by one that was. */
final class TrustOne {

    static void main() throws Exception {
        try (var lab = Lab.start()) {
            var page = lab.secure("/pages/1");
            var certificate = lab.certificate();
            // tag::nobody[]
            try (var client = HttpClient.newHttpClient()) {
                IO.println("not told:   " + text(client, page));
            } catch (SSLHandshakeException refused) {
                IO.println("not told:   " + lastWords(refused));
            }
            // end::nobody[]
            // tag::one[]
            try (var client = HttpClient.newBuilder().sslContext(Trust.only(certificate)).build()) {
                IO.println("told:       " + text(client, page));
            }
            // end::one[]
            // tag::stranger[]
            try (var client = HttpClient.newBuilder().sslContext(Trust.only(Lab.strangersCertificate())).build()) {
                IO.println("a stranger: " + text(client, page));
            } catch (SSLHandshakeException refused) {
                IO.println("a stranger: " + refused.getClass().getSimpleName());
            }
            // end::stranger[]
            IO.println("requests that reached the server: " + lab.flights().count());
        }
    }

    private static String text(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
    }

    /** The message begins with the names of three classes. */
    private static String lastWords(Exception failure) {
        return failure.getMessage().substring(failure.getMessage().lastIndexOf(": ") + 2);
    }
}
