package course.measure.clients;

import com.github.mizosoft.methanol.Methanol;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The clients that are compared. */
enum Tried {
    JDK("the JDK's HttpClient", _ -> JdkAsking.open(), List.of()),
    METHANOL("Methanol", _ -> new JdkAsking(Methanol.newBuilder().version(Version.HTTP_1_1).build()),
            List.of("methanol-")),
    OKHTTP("OkHttp", OkHttpAsking::open, List.of("okhttp-jvm-", "okio-jvm-", "kotlin-stdlib-[0-9]")),
    APACHE("Apache HttpClient", ApacheAsking::open, List.of("httpclient5-", "httpcore5-", "slf4j-api-"));

    private final String label;
    private final IntFunction<Asking> opening;
    private final List<String> jars;

    Tried(String label, IntFunction<Asking> opening, List<String> jars) {
        this.label = label;
        this.opening = opening;
        this.jars = jars;
    }

    String label() {
        return label;
    }

    /** A client that may ask for so many things at once. */
    Asking open(int atOnce) {
        return opening.apply(atOnce);
    }

    /** What its jars, and those it cannot do without, weigh in megabytes. */
    double megabytes() {
        return Math.round(classPath().filter(this::needs).mapToLong(Tried::size).sum() / 10_000.0) / 100.0;
    }

    private boolean needs(Path jar) {
        return jars.stream().anyMatch(prefix -> jar.getFileName().toString().matches(prefix + ".*\\.jar"));
    }

    private static Stream<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
    }

    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
