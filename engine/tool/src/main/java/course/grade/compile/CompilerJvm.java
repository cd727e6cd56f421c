package course.grade.compile;

import course.compile.Compiler;
import course.grade.workshop.Jar;
import course.grade.workshop.Workshop;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The JVM that compiles: the JDK's own, with what compiling takes and no more, and a class cache (JEP 483), with which it starts in a
 * fraction of the time.
 *
 * @param home what it has to read beside the JDK
 */
public record CompilerJvm(Path home) {

    private static final String JAR = "compiler.jar";
    private static final String CACHE = "compiler.aot";
    private static final List<String> FLAGS = List.of("-XX:+ExitOnOutOfMemoryError", "-Xlog:disable");

    /** What students write, more or less: compiled when the class cache is made. */
    private static final String REHEARSAL = """
            package exercise.rehearsal;
            import java.net.URI;
            import java.net.http.*;
            import java.time.Duration;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.*;
            import java.util.stream.*;
            /** Asks for pages, {@code all} at once. */
            public final class Rehearsal {
                public record Page(URI uri, String text) {}
                public sealed interface Outcome { record Good(Page page) implements Outcome {} record Bad(String why) implements Outcome {} }
                // As many as the server likes.
                private final Semaphore permits = new Semaphore(4);
                public List<String> all(List<URI> uris) throws Exception {
                    try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                        var tasks = uris.stream().map(uri -> threads.submit(() -> text(client, uri))).toList();
                        var texts = new ArrayList<String>();
                        for (var task : tasks) { texts.add(task.get()); }
                        return texts;
                    }
                }
                private String text(HttpClient client, URI uri) throws Exception {
                    permits.acquire();
                    try {
                        var request = HttpRequest.newBuilder(uri).timeout(Patience.LIMIT).build();
                        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
                    } finally { permits.release(); }
                }
                public CompletableFuture<Map<String, Integer>> sizes(List<URI> uris) {
                    var client = HttpClient.newHttpClient();
                    var asked = uris.stream().map(uri -> client.sendAsync(HttpRequest.newBuilder(uri).build(),
                            HttpResponse.BodyHandlers.ofString()).thenApply(it -> new Page(uri, it.body()))
                            .exceptionally(failure -> new Page(uri, ""))).toList();
                    return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new)).thenApply(_ -> asked.stream()
                            .map(CompletableFuture::join).collect(Collectors.toMap(it -> it.uri().toString(), it -> it.text().length())));
                }
                public String says(Outcome outcome) {
                    return switch (outcome) { case Outcome.Good(var page) -> page.text(); case Outcome.Bad(var why) -> "bad: " + why; };
                }
            }
            """;

    /** A class of the student's own, which the other one uses. */
    private static final SortedMap<String, String> BESIDE = new TreeMap<>(Map.of("Patience.java", """
            package exercise.rehearsal;
            import java.time.Duration;
            final class Patience { static final Duration LIMIT = Duration.ofSeconds(2); }
            """));

    /** What is in the folder, made when it is not there or is another tool's. */
    public static CompilerJvm in(Path folder) {
        var workshop = new Workshop(folder);
        var jvm = new CompilerJvm(workshop.folder());
        var bytes = Jar.of(new TreeMap<>(OwnClasses.in(Compiler.class, CompilerChild.class)));
        var of = "%s %s %s".formatted(Workshop.digest(bytes), Workshop.jdk(), jvm.words(DisposableCompiler.flags()));
        workshop.make("compiler", of, () -> {
            workshop.write(JAR, bytes);
            jvm.makeCache();
        });
        return jvm;
    }

    private void makeCache() {
        try {
            Files.deleteIfExists(home.resolve(CACHE));
            var words = new ArrayList<>(words(DisposableCompiler.flags()));
            words.add(1, "-XX:AOTCacheOutput=" + home.resolve(CACHE));
            words.add("-Djava.io.tmpdir=" + home);
            words.add(api(List.of(home.resolve(JAR))));
            words.add(CompilerChild.class.getName());
            var orders = new ByteArrayOutputStream();
            var broken = REHEARSAL.replace("return texts;", "return text;");
            for (var text : List.of(REHEARSAL, broken)) {
                Answers.write(new HandedSource("", "exercise.rehearsal.Rehearsal", text, BESIDE, List.of()), new DataOutputStream(orders));
            }
            if (!Workshop.run(words, orders.toByteArray())) {
                Files.deleteIfExists(home.resolve(CACHE));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The command that starts it. */
    List<String> command(List<String> flags, List<Path> api) {
        var words = new ArrayList<>(words(flags));
        var cache = home.resolve(CACHE);
        if (Files.exists(cache)) {
            words.add(1, "-XX:AOTCache=" + cache);
        }
        words.add(api(api));
        words.add(CompilerChild.class.getName());
        return words;
    }

    private static String api(List<Path> classPath) {
        return "-D%s=%s".formatted(CompilerChild.API, classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    }

    private List<String> words(List<String> flags) {
        var words = new ArrayList<>(List.of(Workshop.jdk().resolve("bin/java").toString()));
        words.addAll(flags);
        words.addAll(FLAGS);
        words.addAll(List.of("-cp", home.resolve(JAR).toString()));
        return words;
    }
}
