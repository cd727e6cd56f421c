package course.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A program in another language that asks the lab; a test that needs one is skipped where it is missing. */
final class Program implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    /** The one on the path may be another than that of the system, which has the system's packages. */
    private static final List<String> INTERPRETERS = List.of("python3", "/usr/bin/python3");
    private static final Map<String, String> FOUND = new ConcurrentHashMap<>();

    private final Process process;

    private Program(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("no_proxy", "127.0.0.1", "PYTHONIOENCODING", "utf-8", "PYTHONDONTWRITEBYTECODE", "1"));
        process = builder.start();
        process.getOutputStream().close();
    }

    /** Starts {@code src/test/python/CLIENT/NAME.py} with the addresses of both hosts of the lab. */
    static Program python(String client, String name, Lab lab) throws IOException {
        var interpreter = FOUND.computeIfAbsent(client, Program::interpreter);
        assumeTrue(!interpreter.isEmpty(), "no python3 here can import %s (Debian: python3-%s)".formatted(client, client));
        return new Program(List.of(interpreter, "src/test/python/%s/%s.py".formatted(client, name),
                lab.uri("").toString(), lab.elsewhere("").toString()));
    }

    /** Asks {@code address} with Python's own means, trusting the certificate in the file {@code pem} alone. */
    static Program secure(String pem, URI address) throws IOException {
        assumeTrue(works("python3", "-c", "import ssl"), "python3 is not installed here");
        return new Program(List.of("python3", "src/test/python/ssl/get.py", pem, address.toString()));
    }

    static Program curl(String... arguments) throws IOException {
        assumeTrue(works("curl", "--version"), "curl is not installed here");
        var command = new ArrayList<>(List.of("curl", "--silent", "--max-time", "" + PATIENCE_SECONDS));
        command.addAll(List.of(arguments));
        return new Program(command);
    }

    private static String interpreter(String module) {
        return INTERPRETERS.stream().filter(it -> works(it, "-c", "import " + module)).findFirst().orElse("");
    }

    private static boolean works(String... command) {
        try (var program = new Program(List.of(command))) {
            return program.process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && program.process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it printed, a few lines at most, once it has ended well. */
    String printed() throws Exception {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("has ended").isTrue();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
