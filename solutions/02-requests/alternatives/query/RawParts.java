package exercise.requests;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lesson.requests.Parameter;

/** Puts the address together again from its raw parts, and sends it with sendAsync. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var pairs = Stream.concat(Stream.ofNullable(address.getRawQuery()),
                parameters.stream().map(it -> escaped(it.name()) + "=" + escaped(it.value())));
        var uri = URI.create(address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath() + "?"
                + pairs.collect(Collectors.joining("&")));
        var flat = headers.entrySet().stream()
                .flatMap(it -> Stream.of(it.getKey(), it.getValue()))
                .toArray(String[]::new);
        var request = flat.length == 0 ? HttpRequest.newBuilder(uri) : HttpRequest.newBuilder(uri).headers(flat);
        try (var client = HttpClient.newHttpClient()) {
            return client.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(HttpResponse::body).join();
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
