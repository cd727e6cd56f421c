package exercise.bodies;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SPARSE;
import static java.nio.file.StandardOpenOption.WRITE;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Flight;
import course.lab.Reply;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@Check("bodies/multipart")
@DisplayName("A file and a field")
class MultipartCheck {

    private static final int SMALL = 5_000;
    private static final long HUGE = 3_000L << 20;
    private static final long TAKEN = 8L << 20;
    /** Once so much of the huge file has come, not all of it was read before. */
    private static final long PROOF = 1L << 20;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("upload");
    }

    @AfterEach
    void removeFolder() {
        for (var file : folder.toFile().listFiles()) {
            file.delete();
        }
        folder.toFile().delete();
    }

    @Criterion(order = 1, points = 3)
    @DisplayName("a proper form arrives, with the file and the field in two parts, and the status of the answer comes back")
    void form(Bench bench) throws IOException {
        for (var status : new int[] {201, 413}) {
            var poem = ("a poem, " + number()).getBytes(StandardCharsets.UTF_8);
            var note = "a note, " + number();
            var form = uploaded(bench, write("poem-%d.txt".formatted(status), poem), "note", note, status);

            expectField(bench, form, "note", note);
            expectFile(bench, form, "poem-%d.txt".formatted(status), poem);
        }
    }

    @Criterion(order = 2, points = 2, needs = 1)
    @DisplayName("a file of any bytes arrives byte for byte")
    void anyBytes(Bench bench) throws IOException {
        var picture = new byte[SMALL];
        new Random().nextBytes(picture);
        System.arraycopy("\r\n\r\n--\r\n".getBytes(StandardCharsets.US_ASCII), 0, picture, SMALL / 2, 8);

        expectFile(bench, uploaded(bench, write("a picture.png", picture), "note", "x", 200), "a picture.png", picture);
        expectFile(bench, uploaded(bench, write("empty.png", new byte[0]), "note", "x", 200), "empty.png", new byte[0]);
    }

    @Criterion(order = 3, points = 1, needs = 1)
    @DisplayName("quotation marks, line breaks and umlauts in the field survive")
    void anyText(Bench bench) throws IOException {
        var value = "She said: \"Gr\u00fc\u00dfe\"\r\n\r\n--\r\nand 5 \u20ac; " + number();

        for (var name : new String[] {"note", "the \"n\u00f6te\""}) {
            var form = uploaded(bench, write("a.txt", new byte[] {1}), name, value, 200);
            expectField(bench, form, name, value);
        }
    }

    @Criterion(order = 4, points = 1, needs = 1)
    @DisplayName("content that holds the boundary of the request before does no harm")
    void boundaryInside(Bench bench) throws IOException {
        var file = write("a.txt", new byte[] {1});
        var known = uploaded(bench, file, "note", "x", 200).boundary();
        var value = "one\r\n--%s\r\ntwo\r\n--%s--\r\n".formatted(known, known);

        var form = uploaded(bench, file, "note", value, 200);
        if (form.boundary().equals(known)) {
            throw bench.refuse(Diagnosis.BAD_MULTIPART, "the boundary is %s each time, and here the content holds it".formatted(known));
        }
        expectField(bench, form, "note", value);
    }

    @Criterion(order = 5, points = 3, needs = 2)
    @DisplayName("a file of 3 GB is on its way before it was read to its end")
    void huge(Bench bench) throws IOException {
        var target = bench.lab().swallow("/huge", TAKEN);
        var file = folder.resolve("huge.bin");
        Files.deleteIfExists(file);
        try (var channel = FileChannel.open(file, CREATE_NEW, WRITE, SPARSE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}), HUGE - 1);
        }
        var call = bench.call(() -> new Multipart().upload(target, file.toString(), "note", "x"));

        bench.atLast(() -> call.isDone() || received(bench) >= PROOF);
        if (received(bench) < PROOF && !bench.soon(() -> received(bench) >= PROOF)) {
            throw notSent(bench, call);
        }
        bench.atLast(call::isDone);
    }

    private static RuntimeException notSent(Bench bench, Call<Integer> call) {
        var came = "%d bytes of a file of 3 GB had come, and ".formatted(received(bench));
        if (!call.isDone()) {
            return bench.doubt(bench.refuse(Diagnosis.BUFFERED,
                    came + "your code is busy" + call.waiting().map(" in "::concat).orElse(" with something else")));
        }
        throw switch (bench.came(call)) {
            case Result.Threw<Integer>(var failure) ->
                    bench.refuse(Diagnosis.BUFFERED, came + "your code threw " + Bench.evidence(failure));
            case Result.Returned<Integer> _ -> bench.refuse(Diagnosis.WRONG_CONTENT, came + "your code came back");
        };
    }

    private static long received(Bench bench) {
        return bench.lab().flights().all().stream().mapToLong(Flight::bytesReceived).sum();
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }

    /** Has the learner's code upload, and reads what came. */
    private static Parts uploaded(Bench bench, Path file, String field, String value, int status) {
        var target = bench.lab().answer("/archive/" + number(), Reply.status(status));
        var before = bench.lab().flights().count();
        var call = bench.call(() -> new Multipart().upload(target, file.toString(), field, value));
        var result = bench.came(call);

        if (bench.lab().flights().count() == before) {
            throw result instanceof Result.Threw<Integer>(var failure) ? bench.refuse(failure)
                    : bench.refuse(Diagnosis.NO_REQUEST, "your code came back");
        }
        var form = read(bench, bench.lab().flights().all().get(before));
        var answered = bench.returned(call);
        if (answered != status) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "the status of the answer was %d, your code answered %d".formatted(status, answered));
        }
        return form;
    }

    private static Parts read(Bench bench, Flight flight) {
        try {
            if (!flight.method().equals("POST")) {
                throw new Parts.Malformed("the method is %s, a form comes with POST".formatted(flight.method()));
            }
            return Parts.of(flight.header("Content-Type").orElse(""), flight.requestBytes());
        } catch (Parts.Malformed e) {
            throw bench.refuse(Diagnosis.BAD_MULTIPART, e.getMessage());
        }
    }

    private static void expectField(Bench bench, Parts form, String name, String value) {
        var part = form.named(name).orElseThrow(() -> lost(bench, form, name));
        if (!part.text().equals(value)) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "the field is \"%s\", the part has \"%s\"".formatted(value, part.text()));
        }
    }

    private static void expectFile(Bench bench, Parts form, String name, byte[] content) {
        var part = form.named("file").orElseThrow(() -> lost(bench, form, "file"));
        if (part.fileNames().isEmpty()) {
            throw bench.refuse(Diagnosis.PART_LOST, "the part \"file\" has no filename: a server takes it for a field");
        }
        if (!part.fileNames().contains(name)) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "the filename is %s where \"%s\" was due".formatted(part.fileNames(), name));
        }
        var differs = Arrays.mismatch(content, part.content());
        if (differs >= 0) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "the file has %d bytes, its part has %d; they differ from byte %d on"
                    .formatted(content.length, part.content().length, differs));
        }
    }

    private static RuntimeException lost(Bench bench, Parts form, String name) {
        throw bench.refuse(Diagnosis.PART_LOST, "no part has the name \"%s\"; there are %d parts: %s"
                .formatted(name, form.all().size(), form.all().stream().map(part -> String.join(" or ", part.names())).toList()));
    }
}
