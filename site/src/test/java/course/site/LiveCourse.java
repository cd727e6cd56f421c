package course.site;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.original.Originals;
import course.progress.Progress;
import course.reset.Reset;
import course.serve.LiveSite;
import course.serve.Setting;
import course.site.timeline.LabDrawing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.asciidoctor.Asciidoctor;
import org.jsoup.Jsoup;

/** Lesson 08 of the real course with its exercises, in a folder of its own, served as {@code ./course serve} does. */
record LiveCourse(LiveSite live, Catalog catalog, Progress progress) implements AutoCloseable {

    private static final List<String> PARTS = List.of("lessons/08-gather", "exercises/08-gather", "solutions/08-gather",
            "site/pages/playground.adoc", "engine/tool/src/main/resources/course/serve/snippets.jsh");

    private static final int TRIES = 6;

    static LiveCourse in(Path home) throws IOException {
        var real = real();
        PARTS.forEach(part -> copy(real.resolve(part), home.resolve(part)));
        Files.writeString(home.resolve("site/pages/index.adoc"), "= Home\n:lead: Read on.\n\npath::[]\n");
        var catalog = Catalog.read(home);
        asPublished(real, catalog);
        var site = home.resolve("target/site");
        try (var asciidoctor = Asciidoctor.Factory.create()) {
            // A draft: links to the other lessons lead nowhere here.
            new Site(home, site, new LabDrawing()).build(List.of(asciidoctor), true);
        }
        var memory = Files.createDirectories(home.resolve(".course"));
        var clock = InstantSource.system();
        var progress = new Progress(memory.resolve("progress.txt"), clock);
        var originals = new Originals(home, catalog);
        originals.keep();
        var reset = new Reset(originals, progress, memory.resolve("history"), clock);
        var setting = new Setting("test", site, memory, catalog, progress, originals, reset, path -> home.relativize(path).toString());
        return new LiveCourse(LiveSite.start(setting, 0), catalog, progress);
    }

    /**
     * The first JVM that runs something loads a compiler: on a busy machine that alone can cost a run its time, and the next
     * one finds it loaded. Answers whether both kinds of runs end in time at last.
     */
    boolean warmUp() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var page = client.send(HttpRequest.newBuilder(URI.create(address("index.html"))).build(), BodyHandlers.ofString()).body();
            var token = Jsoup.parse(page).select("meta[name=course-token]").attr("content");
            for (var run : List.of("{'kind':'snippet','text':'1 + 1'}", "{'kind':'example','lesson':'08-gather','name':'OneByOne'}")) {
                var request = HttpRequest.newBuilder(URI.create(address("api/runs"))).header("X-Course-Token", token)
                        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(run.replace('\'', '"'))).build();
                if (!runs(client, request)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean runs(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        for (var tries = 0; tries < TRIES; tries++) {
            if (client.send(request, BodyHandlers.ofString()).body().contains("\"DONE\"")) {
                return true;
            }
        }
        return false;
    }

    String address(String path) {
        return live.address() + path;
    }

    Exercise inOrder() {
        return catalog.exercise("gather/in-order");
    }

    /** The first folder with lessons, from the working directory upwards. */
    private static Path real() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("lessons")))
                .findFirst().orElseThrow();
    }

    /** Whoever runs these tests may have solved the exercises. */
    private static void asPublished(Path real, Catalog copy) throws IOException {
        var catalog = Catalog.read(real);
        var originals = new Originals(real, catalog);
        for (var exercise : copy.exercises()) {
            Files.writeString(exercise.file(), originals.of(catalog.exercise(exercise.id())));
        }
        Originals.relock(copy.exercises().getFirst().folder());
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).filter(file -> !from.relativize(file).startsWith("target")).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        live.close();
    }
}
