package lesson.bodies;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form, in the encoding that browsers use for forms without files. */
// tag::form[]
record Form(Map<String, String> fields) {

    static final String TYPE = "application/x-www-form-urlencoded";

    BodyPublisher body() {
        return BodyPublishers.ofString(encoded());
    }

    String encoded() {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
// end::form[]
