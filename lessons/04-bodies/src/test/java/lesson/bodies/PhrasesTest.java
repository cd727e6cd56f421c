package lesson.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mizosoft.methanol.MultipartBodyPublisher;
import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The phrases about bodies that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Order(String book, int copies) {}

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    @DisplayName("a record goes out as JSON")
    void json(Lab lab) throws Exception {
        var orders = lab.answer("/orders", Reply.status(201));
        var order = new Order("Emma", 2);
        // tag::json[]
        var request = HttpRequest.newBuilder(orders)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(
                        JSON.writeValueAsBytes(order)))
                .build();
        // end::json[]
        client.send(request, BodyHandlers.discarding());
        assertThat(sent(lab)).isEqualTo("{\"book\":\"Emma\",\"copies\":2}");
    }

    @Test
    @DisplayName("fields go out as a form")
    void form(Lab lab) throws Exception {
        var page = lab.answer("/login", Reply.status(204));
        // tag::form[]
        var form = new Form(Map.of("user", "Ada & Co."));
        var request = HttpRequest.newBuilder(page)
                .header("Content-Type", Form.TYPE)
                .POST(form.body())
                .build();
        // end::form[]
        client.send(request, BodyHandlers.discarding());
        assertThat(sent(lab)).isEqualTo("user=Ada+%26+Co.");
    }

    @Test
    @DisplayName("a file and a field go out in parts")
    void files(Lab lab, @TempDir Path folder) throws Exception {
        var target = lab.answer("/albums", Reply.status(201));
        var poem = Files.writeString(folder.resolve("poem.txt"), "Supreme of heart");
        // tag::files[]
        var parts = MultipartBodyPublisher.newBuilder()
                .textPart("title", "Dover")
                .filePart("file", poem)
                .build();
        var request = HttpRequest.newBuilder(target)
                .header("Content-Type",
                        parts.mediaType().toString())
                .POST(parts)
                .build();
        // end::files[]
        client.send(request, BodyHandlers.discarding());
        assertThat(sent(lab)).contains("name=\"title\"", "Dover", "filename=\"poem.txt\"", "Supreme of heart");
    }

    @Test
    @DisplayName("bytes go out as they are, from memory and from a file")
    void content(Lab lab, @TempDir Path folder) throws Exception {
        var target = lab.answer("/pictures", Reply.status(204));
        var picture = "PNG".getBytes(StandardCharsets.US_ASCII);
        var file = Files.write(folder.resolve("picture.png"), picture);
        // tag::content[]
        var inMemory = HttpRequest.newBuilder(target)
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofByteArray(picture))
                .build();
        var fromDisk = HttpRequest.newBuilder(target)
                .header("Content-Type", "image/png")
                .POST(BodyPublishers.ofFile(file))
                .build();
        // end::content[]
        for (var request : new HttpRequest[] {inMemory, fromDisk}) {
            client.send(request, BodyHandlers.discarding());
            assertThat(sent(lab)).isEqualTo("PNG");
        }
    }

    @Test
    @DisplayName("a body as bytes, as text, and as JSON")
    void read(Lab lab) throws Exception {
        var page = lab.answer("/order", Reply.json("{\"book\":\"Emma\",\"copies\":2}"));
        var request = HttpRequest.newBuilder(page).build();
        // tag::read[]
        var asBytes = BodyHandlers.ofByteArray();
        byte[] bytes = client.send(request, asBytes).body();

        var asText = BodyHandlers.ofString();
        String text = client.send(request, asText).body();

        Order order = JSON.readValue(bytes, Order.class);
        // end::read[]
        assertThat(text).hasSize(bytes.length);
        assertThat(order).isEqualTo(new Order("Emma", 2));
    }

    @Test
    @DisplayName("a stream is closed when its block ends")
    void stream(Lab lab) throws Exception {
        var request = HttpRequest.newBuilder(lab.answer("/page", Reply.text("hello"))).build();
        // tag::stream[]
        var answer = client.send(
                request, BodyHandlers.ofInputStream());
        String text;
        try (var body = answer.body()) {
            text = new String(body.readAllBytes(),
                    StandardCharsets.UTF_8);
        }
        // end::stream[]
        assertThat(text).isEqualTo("hello");
    }

    private static String sent(Lab lab) {
        return lab.flights().all().getLast().requestBody();
    }
}
