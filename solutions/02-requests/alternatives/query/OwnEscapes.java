package exercise.requests;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import lesson.requests.Parameter;

/** Goes by the bytes: what is unreserved stays, everything else becomes its bytes in hexadecimal. */
public final class Query {

    public String get(URI address, List<Parameter> parameters, Map<String, String> headers) throws Exception {
        var url = new StringBuilder(address.toString());
        var mark = address.getRawQuery() == null ? '?' : '&';
        for (var parameter : parameters) {
            url.append(mark).append(escaped(parameter.name()));
            if (!parameter.value().isEmpty()) {
                url.append('=').append(escaped(parameter.value()));
            }
            mark = '&';
        }
        var uri = URI.create(url.toString());
        var request = HttpRequest.newBuilder(uri);
        headers.forEach(request::header);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (octet & 0xff);
            if (letter < 0x80 && (Character.isLetterOrDigit(letter) || "-._~".indexOf(letter) >= 0)) {
                escaped.append(letter);
            } else {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return escaped.toString();
    }
}
