package exercise.requests;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lesson.requests.Parameter;

/** Asks with parameters and headers. */
public final class Query {

    /**
     * Sends one GET with these parameters and headers, and answers the text of the body.
     *
     * @param address    where to ask; it may have a query already, which is escaped and stays as it is
     * @param parameters added to the query, in this order; not escaped yet, any character may occur; may be empty
     * @param headers    names and values of the request's headers; may be empty
     */
    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(with(address, parameters));
        headers.forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    private static URI with(URI address, List<Parameter> parameters) {
        if (parameters.isEmpty()) {
            return address;
        }
        var mark = address.getRawQuery() == null ? "?" : "&";
        var query = parameters.stream()
                .map(parameter -> escaped(parameter.name()) + "=" + escaped(parameter.value()))
                .collect(Collectors.joining("&"));
        return URI.create(address + mark + query);
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
