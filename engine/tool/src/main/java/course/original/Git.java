package course.original;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Looks for an old version of a file in the git repository around it, if there is one. */
record Git(Path home) {
    private static final int VERSIONS = 100;

    /** The version of {@code path}, below home, that has this hash; newest first, a hundred versions at most. */
    Optional<Content> find(String path, String hash) throws IOException {
        for (var commit : commits(path)) {
            var content = run("show", commit + ":./" + path).map(Content::of);
            if (content.isPresent() && content.get().hash().equals(hash)) {
                return content;
            }
        }
        return Optional.empty();
    }

    private List<String> commits(String path) throws IOException {
        return run("rev-list", "--max-count=" + VERSIONS, "HEAD", "--", path)
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII).lines().toList())
                .orElse(List.of());
    }

    /** What git prints; empty when it fails, takes more than ten seconds or is not installed. */
    private Optional<byte[]> run(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile("course", ".git");
        try {
            var builder = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
            return finished(builder) ? Optional.of(Files.readAllBytes(output)) : Optional.empty();
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean finished(ProcessBuilder builder) {
        try {
            var git = builder.start();
            git.getOutputStream().close();
            if (git.waitFor(10, TimeUnit.SECONDS)) {
                return git.exitValue() == 0;
            }
            git.destroyForcibly();
            return false;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
