package lesson.bodies;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;

/** Sends three fields the way a browser sends a form. */
final class FormFields {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var page = lab.answer("/search", Reply.text("2 found"));
            // tag::send[]
            var fields = new LinkedHashMap<String, String>();
            fields.put("author", "Lovelace & Menabrea");
            fields.put("price", "5 €");
            fields.put("rating", "100%");
            var request = HttpRequest.newBuilder(page)
                    .header("Content-Type", Form.TYPE)
                    .POST(new Form(fields).body())
                    .build();
            // end::send[]
            var answer = client.send(request, BodyHandlers.ofString());

            IO.println(Wire.last(lab));
            IO.println();
            IO.println(answer.body());
        }
    }
}
