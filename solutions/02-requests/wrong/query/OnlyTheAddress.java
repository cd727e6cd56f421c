// expected: NO_REQUEST
package exercise.requests;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lesson.requests.Parameter;

/** Builds the address and sends nothing. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var query = parameters.stream()
                .map(parameter -> escaped(parameter.name()) + "=" + escaped(parameter.value()))
                .collect(Collectors.joining("&"));
        return URI.create(address + "?" + query).toString();
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
