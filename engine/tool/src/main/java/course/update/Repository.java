package course.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The git repository that holds the course. */
record Repository(Path home) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /**
     * How git ended.
     *
     * @param said both its outputs
     */
    record Ran(boolean well, String said) {}

    /** Runs git, without questions, five minutes at most. */
    Ran git(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(arguments));
        var output = Files.createTempFile("course", ".git");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("GIT_TERMINAL_PROMPT", "0");
            builder.environment().put("LC_ALL", "C.UTF-8");
            return new Ran(endsWell(builder), new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static boolean endsWell(ProcessBuilder builder) throws IOException {
        var git = builder.start();
        git.getOutputStream().close();
        try {
            if (git.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                return git.exitValue() == 0;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        git.destroyForcibly();
        return false;
    }
}
