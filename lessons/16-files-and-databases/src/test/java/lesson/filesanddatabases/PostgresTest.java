package lesson.filesanddatabases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lesson on PostgreSQL, where one can be started. Skipped elsewhere, and says why. */
class PostgresTest {

    private static final int PATIENCE = 400;
    private static Cluster cluster;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        try {
            cluster = Cluster.start();
        } catch (Cluster.Missing missing) {
            Assumptions.abort("not tried on PostgreSQL: " + missing.getMessage());
        }
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    @DisplayName("one variable, COURSE_DB, and every example prints what it prints on H2")
    void examples(@TempDir Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("log.txt");
        var java = ProcessHandle.current().info().command().orElse("java");
        var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path"), AllExamples.class.getName())
                .redirectOutput(log.toFile()).redirectError(folder.resolve("errors.txt").toFile());
        builder.environment().putAll(environment());
        var process = builder.start();

        assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        var printed = List.of(Files.readString(log).split("(?m)^" + AllExamples.BEFORE));
        assertThat(process.exitValue()).as(() -> read(folder.resolve("errors.txt"))).isZero();
        assertThat(printed.stream().filter(text -> !text.isBlank()).map(PostgresTest::masked))
                .containsExactlyElementsOf(Stream.of("NoBound", "BoundedPool", "Leak", "FetchThenStore", "AsyncDriver")
                        .map(name -> masked(name + "\n" + read(Path.of("output", name + ".txt")))).toList());
    }

    @Test
    @DisplayName("a start leaves nothing behind")
    void leavesNothing() throws Exception {
        try (var books = Books.open(environment()); var connection = books.connect()) {
            assertThat(connection.isValid(5)).isTrue();
            assertThat(schemas()).isEqualTo(1);
        }

        assertThat(schemas()).isZero();
    }

    private static Map<String, String> environment() {
        return Map.of("COURSE_DB", cluster.url(), "COURSE_DB_USER", "course", "COURSE_DB_PASSWORD", "not asked for");
    }

    private static int schemas() throws Exception {
        try (var connection = DriverManager.getConnection(cluster.url(), "course", "");
                var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from pg_namespace where nspname like 'course%'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String masked(String text) {
        return text.replaceAll("\\d+ ms|\\d+\\.\\d s", "TIME").replaceAll("[ \\t]+", " ").strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            return failure.toString();
        }
    }
}
