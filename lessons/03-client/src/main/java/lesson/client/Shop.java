package lesson.client;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;

/**
 * Writes the requests to one service: where it is, and what each of them carries. Sends nothing; that is the matter of
 * whoever owns the client.
 */
// tag::shop[]
record Shop(String base, Map<String, String> headers) {

    Shop {
        base = base.replaceFirst("/+$", "");
        headers = Map.copyOf(headers);
    }

    /** A request to a path that begins with a slash; it can be changed before it is built. */
    HttpRequest.Builder to(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::setHeader);
        return request;
    }
}
// end::shop[]
