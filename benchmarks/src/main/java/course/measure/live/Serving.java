package course.measure.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./course serve} while it runs, and what a page of it may ask. */
final class Serving implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");
    private static final Pattern TOKEN = Pattern.compile("name=\"course-token\" content=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SECONDS_TO_END = 10;

    private final Process process;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;
    private final Duration up;

    /** What came of a run, and when it was asked to stop; times since the run was asked for. */
    record Came(@Nullable Duration output, @Nullable Duration stop, Duration end) {

        Duration firstOutput() {
            if (output == null) {
                throw new IllegalStateException("the run printed nothing");
            }
            return output;
        }

        Duration stopped() {
            if (stop == null) {
                throw new IllegalStateException("the run was not stopped");
            }
            return end.minus(stop);
        }
    }

    /** What the system says of the server; 0 where it says nothing. */
    record Holdings(long processes, long threads, long files) {}

    private Serving(Process process, String address, long begin) throws IOException, InterruptedException {
        this.process = process;
        this.address = address;
        var page = client.send(HttpRequest.newBuilder(URI.create(address + "/index.html")).build(), BodyHandlers.ofString()).body();
        this.up = Duration.ofNanos(System.nanoTime() - begin);
        this.token = found(TOKEN, page);
    }

    /** Starts it on a free port, and reads its first page. */
    static Serving start(Path home) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var process = new ProcessBuilder(home.resolve("course").toString(), "serve", "--port", "0").directory(home.toFile())
                .redirectErrorStream(true).start();
        return new Serving(process, address(process.inputReader()), begin);
    }

    private static String address(BufferedReader lines) throws IOException {
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                return address.group(1);
            }
        }
        throw new IllegalStateException("./course serve ended, and said no address");
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("no page of the live site: " + text.lines().findFirst().orElse(""));
        }
        return found.group(1);
    }

    /** Where it listens, without a slash at the end. */
    String address() {
        return address;
    }

    /** From the start of the process to the first page. */
    Duration up() {
        return up;
    }

    /** A session of JShell that has evaluated something. */
    String session() throws IOException, InterruptedException {
        var answer = client.send(post("/api/runs", "{\"kind\":\"snippet\",\"text\":\"1 + 1\"}"), BodyHandlers.ofString()).body();
        return answer.lines().map(JSON::readTree).map(event -> event.path("session").asString("")).filter(id -> !id.isEmpty())
                .findFirst().orElseThrow(() -> new IllegalStateException("no session: " + answer));
    }

    /** @param onOutput is told the id of the run when it has printed for the first time */
    Came run(Program program, Consumer<String> onOutput) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var answer = client.send(post("/api/runs", program.json()), BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the run was refused: " + answer.statusCode());
        }
        var id = "";
        Duration output = null;
        Duration stop = null;
        try (var lines = answer.body()) {
            for (var events = lines.iterator(); events.hasNext(); ) {
                var event = JSON.readTree(events.next());
                switch (event.path("e").asString("")) {
                    case "started" -> id = event.path("run").asString("");
                    case "out" -> {
                        if (output == null) {
                            output = Duration.ofNanos(System.nanoTime() - begin);
                            stop = output;
                            onOutput.accept(id);
                        }
                    }
                    case "problem" -> throw new IllegalStateException("it does not compile: " + event);
                    default -> { }
                }
            }
        }
        return new Came(output, stop, Duration.ofNanos(System.nanoTime() - begin));
    }

    void stop(String run) {
        try {
            client.send(post("/api/runs/%s/stop".formatted(run), ""), BodyHandlers.discarding());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("X-Course-Token", token)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
    }

    Holdings holdings() throws IOException {
        var own = Path.of("/proc", String.valueOf(process.pid()));
        return new Holdings(process.descendants().count() + 1, count(own.resolve("task")), count(own.resolve("fd")));
    }

    private static long count(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var entries = Files.list(folder)) {
            return entries.count();
        }
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
