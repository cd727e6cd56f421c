package course.site.book;

import course.site.publish.Folder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser of this machine, as a printer: one that knows page margins, running heads, bookmarks and tags. */
public record Chromium(Path executable) {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    /** No name is looked up: what is printed loads nothing from outside. */
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer", "--export-tagged-pdf",
            "--generate-pdf-document-outline");
    private static final long PATIENCE_SECONDS = 600;

    /** The one that the variable CHROMIUM names, or the first on the path. */
    public static Optional<Chromium> installed() {
        var named = variable("CHROMIUM").stream().map(Path::of);
        var onPath = variable("PATH").stream()
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, onPath)
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst().map(Chromium::new);
    }

    /** Prints {@code html} to {@code pdf}. Fails with {@link IOException} when no PDF came, with what the browser said. */
    void print(Path html, Path pdf) throws IOException {
        var profile = Files.createTempDirectory("course-book-");
        try {
            var said = profile.resolve("said.txt");
            var command = new ArrayList<>(List.of(executable.toString()));
            command.addAll(FLAGS);
            command.addAll(List.of("--user-data-dir=" + profile, "--print-to-pdf=" + pdf.toAbsolutePath(),
                    html.toAbsolutePath().toUri().toString()));
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            if (!ended(process) || !Files.isRegularFile(pdf)) {
                throw new IOException("%s printed no PDF: %s".formatted(executable, lastLine(said)));
            }
        } finally {
            Folder.delete(profile);
        }
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static boolean ended(Process process) throws IOException {
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the browser printed", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String lastLine(Path said) throws IOException {
        return Files.readAllLines(said).stream().reduce((_, last) -> last).orElse("it said nothing");
    }
}
