package exercise.streaming;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.Flight;
import course.lab.Reply;
import course.lab.Tap;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@Check("streaming/to-disk")
@DisplayName("To disk, or nowhere")
class ToDiskCheck {

    private static final int SMALL = 100_000;
    private static final int PIECE = 1 << 20;
    private static final int PIECES = 3;
    private static final int LOOKS = 10;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("download");
    }

    @AfterEach
    void removeFolder() {
        files().forEach(file -> file.toFile().delete());
        folder.toFile().delete();
    }

    @Criterion(order = 1, points = 2)
    @DisplayName("the file has every byte, and nothing else; a longer one that was there is replaced")
    void whole(Bench bench) throws IOException {
        var longer = Files.write(folder.resolve("replaced.bin"), random(2 * SMALL));
        for (var target : List.of(folder.resolve("fresh.bin"), longer)) {
            var content = random(SMALL);
            var call = download(bench, bench.lab().answer("/" + target.getFileName(), Reply.bytes(content)), target);

            expectFile(bench, target, content, bench.returned(call));
            Files.delete(target);
            if (!longer.equals(target)) {
                expectNothing(bench, List.of(longer), "the download is complete");
            }
        }
        expectNothing(bench, List.of(), "the download is complete");
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("what has come is on the disk while the rest is still to come")
    void pieceByPiece(Bench bench) throws IOException {
        var content = random(PIECES * PIECE);
        var tap = Tap.promising(content.length).send(Arrays.copyOf(content, PIECE));
        var target = folder.resolve("large.bin");
        var call = download(bench, bench.lab().answer("/large", tap.reply()), target);

        awaitFirstByte(bench, call);
        expectOnDisk(bench, call, 1, 0);
        tap.send(Arrays.copyOfRange(content, PIECE, 2 * PIECE));
        expectOnDisk(bench, call, 2, PIECE);
        tap.send(Arrays.copyOfRange(content, 2 * PIECE, content.length)).end();
        expectFile(bench, target, content, bench.returned(call));
    }

    @Criterion(order = 3, points = 3, needs = 1)
    @DisplayName("when the connection breaks half way, your code says so, and leaves nothing behind")
    void broken(Bench bench) throws IOException {
        var chunked = Tap.open().send(random(SMALL));
        chunked.breakOff();
        for (var reply : List.of(Reply.bytes(random(2 * SMALL)).breakOffAfter(SMALL), chunked.reply())) {
            var call = download(bench, bench.lab().answer("/broken", reply), folder.resolve("broken.bin"));

            if (bench.came(call) instanceof Result.Returned<Long>(var size)) {
                throw bench.refuse(Diagnosis.ERROR_HIDDEN, "the connection broke half way, and your code answered " + size);
            }
            expectNothing(bench, List.of(), "the connection broke half way");
        }
    }

    @Criterion(order = 4, points = 2, needs = 1)
    @DisplayName("an error status is reported, and its text never reaches the disk")
    void refused(Bench bench) throws IOException {
        var tap = Tap.promising(2 * PIECE).send(random(PIECE));
        var call = download(bench, bench.lab().answer("/refused", tap.reply().withStatus(404)), folder.resolve("refused.bin"));

        awaitFirstByte(bench, call);
        // Who throws the text away is doing right, and nothing happens: this is a look, not a proof.
        for (var look = 0; look < LOOKS && !call.isDone() && bytesOnDisk() == 0; look++) {
            bench.moment();
        }
        if (bytesOnDisk() > 0) {
            throw bench.refuse(Diagnosis.STATUS_IGNORED, "the status was 404, and the text of the error went to the disk");
        }
        tap.send(random(PIECE)).end();
        expectRefusal(bench, call, 404);

        expectRefusal(bench, download(bench, bench.lab().answer("/later", Reply.status(503)), folder.resolve("later.bin")), 503);
    }

    private static Call<Long> download(Bench bench, URI source, Path target) {
        return bench.call(() -> new ToDisk().download(source, target));
    }

    private void expectRefusal(Bench bench, Call<Long> call, int status) {
        if (bench.came(call) instanceof Result.Returned<Long>) {
            throw bench.refuse(Diagnosis.STATUS_IGNORED, "the status was %d, and your code came back as if all were well".formatted(status));
        }
        expectNothing(bench, List.of(), "the status was " + status);
    }

    /** When so many pieces have been sent, more than {@code least} bytes are on the disk. */
    private void expectOnDisk(Bench bench, Call<Long> call, int sent, long least) {
        if (bench.soon(() -> call.isDone() || bytesOnDisk() > least) && !call.isDone()) {
            return;
        }
        var onDisk = bytesOnDisk();
        var came = "%d of %d MB had been sent, and %s was in the folder of the file".formatted(sent, PIECES,
                onDisk == 0 ? "none of it" : "no more than %,d bytes of it".formatted(onDisk));
        if (call.isDone()) {
            bench.returned(call);
            throw bench.refuse(Diagnosis.WRONG_CONTENT, came + " when your code came back");
        }
        if (bench.lab().flights().count() == 0) {
            throw bench.doubt(bench.refuse(Diagnosis.NO_REQUEST, "your code is busy with something else"));
        }
        throw bench.refuse(Diagnosis.BUFFERED, came);
    }

    /** Before the first bytes were sent nothing can be said about the learner's code. */
    private static void awaitFirstByte(Bench bench, Call<?> call) {
        bench.atLast(() -> call.isDone() || bench.lab().flights().all().stream().map(Flight::firstByte).anyMatch(it -> it != null));
    }

    private static void expectFile(Bench bench, Path target, byte[] content, long answered) throws IOException {
        if (!Files.exists(target)) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "your code came back, and there is no file " + target.getFileName());
        }
        var written = Files.readAllBytes(target);
        var differs = Arrays.mismatch(content, written);
        if (differs >= 0) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "%d bytes were sent, the file has %d; they differ from byte %d on"
                    .formatted(content.length, written.length, differs));
        }
        if (answered != content.length) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "the file has %d bytes, your code answered %d".formatted(content.length, answered));
        }
    }

    private void expectNothing(Bench bench, List<Path> but, String why) {
        if (!bench.soon(() -> but.containsAll(files()))) {
            throw bench.refuse(Diagnosis.PARTIAL_FILE, "%s, and in the folder is left: %s".formatted(why, String.join(", ",
                    files().stream().filter(file -> !but.contains(file)).map(file -> file.getFileName().toString()).toList())));
        }
    }

    private long bytesOnDisk() {
        return files().stream().map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    }

    /** What is in the folder; nothing when it changes meanwhile. */
    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder)).toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }
}
