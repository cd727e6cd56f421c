package lesson.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.lab.End;
import course.lab.Lab;
import course.lab.Reply;
import course.lab.Tap;
import course.lab.junit.LabExtension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The phrases about streams that From Python and the cheat sheet quote. The server sends each piece only when the one
 * before it was seen: a phrase that waits for the end would wait forever.
 */
@ExtendWith(LabExtension.class)
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PhrasesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Tap tap = Tap.open();

    @AutoClose
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void end() {
        tap.end();
    }

    @Test
    @DisplayName("the status is there before a byte of the body")
    void stream(Lab lab) throws Exception {
        var request = request(lab.answer("/page", tap.reply()));
        var out = new ByteArrayOutputStream();
        // tag::stream[]
        var answer = client.send(
                request, BodyHandlers.ofInputStream());
        // end::stream[]
        assertThat(lab.flights().all().getFirst().firstByte()).isNull();
        tap.send("hello").end();
        // tag::stream[]
        try (var body = answer.body()) {
            if (answer.statusCode() == 200) {
                body.transferTo(out);
            }
        }
        // end::stream[]
        assertThat(out).hasToString("hello");
    }

    @Test
    @DisplayName("pieces of one size, whatever size they had on their way")
    void pull(Lab lab) throws Exception {
        var request = request(lab.answer("/image", tap.send(new byte[20_000]).send(new byte[10_000]).reply()));
        var sizes = new ArrayList<Integer>();
        // tag::pull[]
        var body = client.send(
                request, BodyHandlers.ofInputStream()).body();
        try (body) {
            byte[] piece;
            while ((piece = body.readNBytes(30_000)).length > 0) {
                sizes.add(piece.length);
                // end::pull[]
                if (sizes.size() == 1) {
                    tap.send(new byte[20_000]).end();
                }
                // tag::pull[]
            }
        }
        // end::pull[]
        assertThat(sizes).containsExactly(30_000, 20_000);
    }

    @Test
    @DisplayName("each line is there before the next one is sent")
    void lines(Lab lab) throws Exception {
        var request = request(lab.answer("/log", tap.send("one\n").reply()));
        var seen = new ArrayList<String>();
        // tag::lines[]
        var lines = client.send(
                request, BodyHandlers.ofLines()).body();
        try (lines) {
            lines.forEach(line -> {
                seen.add(line);
                // end::lines[]
                goOn(seen.size());
                // tag::lines[]
            });
        }
        // end::lines[]
        assertThat(seen).containsExactly("one", "two", "three");
    }

    @Test
    @DisplayName("each piece is handed on before the next one is sent")
    void push(Lab lab) {
        var request = request(lab.answer("/log", tap.send("one\n").reply()));
        var crc = new CRC32();
        var pieces = new AtomicInteger();
        // tag::push[]
        var done = client.sendAsync(request,
                BodyHandlers.ofByteArrayConsumer(piece ->
                        piece.ifPresent(bytes -> {
                            crc.update(bytes);
                            // end::push[]
                            goOn(pieces.incrementAndGet());
                            // tag::push[]
                        })));
        done.join();
        // end::push[]
        var whole = new CRC32();
        whole.update("one\ntwo\nthree\n".getBytes(StandardCharsets.UTF_8));
        assertThat(crc.getValue()).isEqualTo(whole.getValue());
    }

    @Test
    @DisplayName("a stream that is left early is let go")
    void close(Lab lab) throws Exception {
        var request = request(lab.answer("/log", tap.send("one\ntwo\n").reply()));
        // tag::close[]
        var answer = client.send(
                request, BodyHandlers.ofLines());
        String first;
        try (var lines = answer.body()) {
            first = lines.findFirst().orElseThrow();
        }
        // end::close[]
        assertThat(first).isEqualTo("one");
        assertThat(lab.flights().await(flights -> flights.all().getFirst().end() == End.LET_GO, SOON)).isTrue();
    }

    @Test
    @DisplayName("a download is whole, or it is not there")
    void download(Lab lab, @TempDir Path folder) throws Exception {
        var target = Files.writeString(folder.resolve("image.bin"), "the old image, and rather a long one");

        download(request(lab.answer("/new", Reply.text("the new image"))), folder, target);
        assertThat(target).hasContent("the new image");

        var broken = request(lab.answer("/broken", Reply.text("half an image").breakOffAfter(4)));
        assertThatThrownBy(() -> download(broken, folder, target)).isInstanceOf(IOException.class);
        var refused = request(lab.answer("/gone", Reply.text("gone").withStatus(404)));
        assertThatThrownBy(() -> download(refused, folder, target)).hasMessage("status 404");
        assertThat(target).hasContent("the new image");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(target);
        }
    }

    @Test
    @DisplayName("what is there already is replaced in one step: nothing is deleted to make room")
    void oneStep(Lab lab, @TempDir Path folder) throws Exception {
        var inTheWay = Files.createDirectory(folder.resolve("image.bin"));
        var image = request(lab.answer("/new", Reply.text("the new image")));

        // Who deletes first deletes an empty folder too.
        assertThatThrownBy(() -> download(image, folder, inTheWay)).isInstanceOf(IOException.class);
        assertThat(inTheWay).isEmptyDirectory();
    }

    private void download(HttpRequest request, Path folder, Path target) throws Exception {
        // tag::download[]
        var part = Files.createTempFile(folder, ".", ".part");
        try {
            var answer = client.send(request, info ->
                    info.statusCode() == 200
                            ? BodySubscribers.ofFile(part)
                            : BodySubscribers.replacing(part));
            if (answer.statusCode() != 200) {
                throw new IOException(
                        "status " + answer.statusCode());
            }
            Files.move(part, target,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        // end::download[]
    }

    /** Sends the next piece to whoever has seen so many, and ends behind the third one. */
    private void goOn(int seen) {
        switch (seen) {
            case 1 -> tap.send("two\n");
            case 2 -> tap.send("three\n");
            default -> tap.end();
        }
    }

    private static HttpRequest request(URI page) {
        return HttpRequest.newBuilder(page).build();
    }
}
