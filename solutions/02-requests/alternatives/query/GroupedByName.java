package exercise.requests;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lesson.requests.Parameter;

/** Collects the values of a name first; a form does not promise an order between names. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var byName = parameters.stream().collect(Collectors.groupingBy(Parameter::name,
                Collectors.mapping(parameter -> escaped(parameter.value()), Collectors.toList())));
        var pairs = new ArrayList<String>();
        byName.forEach((name, values) -> values.forEach(value -> pairs.add(escaped(name) + "=" + value)));
        var text = address.toString();
        var mark = text.contains("?") ? "&" : "?";
        var uri = URI.create(pairs.isEmpty() ? text : text + mark + String.join("&", pairs));
        var request = HttpRequest.newBuilder(uri);
        headers.forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
