package lesson.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Something on the server that is opened, used and closed by requests. */
// tag::resource[]
record Resource(HttpClient client, URI scenario, String id) implements AutoCloseable {

    static Resource open(HttpClient client, URI scenario) throws Exception {
        return new Resource(client, scenario, get(client, scenario, "open").body());
    }

    String use() throws Exception {
        var answer = get(client, scenario, "use=" + id);
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }

    /** Must happen, interrupted or not: join, unlike send, does not listen to interrupts. */
    @Override
    public void close() {
        client.sendAsync(to(scenario, "close=" + id), BodyHandlers.discarding()).join();
    }
    // end::resource[]

    private static HttpResponse<String> get(HttpClient client, URI scenario, String query) throws Exception {
        return client.send(to(scenario, query), BodyHandlers.ofString());
    }

    private static HttpRequest to(URI scenario, String query) {
        return HttpRequest.newBuilder(URI.create(scenario + "?" + query)).build();
    }
    // tag::resource[]
}
// end::resource[]
