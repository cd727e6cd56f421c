package lesson.filesanddatabases;

import io.r2dbc.spi.ConnectionFactory;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What differs between the databases. The queries of the lesson do not. */
interface Engine {

    /** Where it is, for JDBC: user and password included. */
    String url();

    /** The same database for an async driver. */
    ConnectionFactory async();

    /** Makes the function {@code nap(millis)}, whose call takes so long: a slow query, for both databases alike. */
    String makeNap();

    /** Counts the connections to what this start uses, the one that asks included. */
    String countConnections();

    /** Makes a place of its own for this start, and takes it away again: empty when nothing has to be done. */
    String makePlace();

    String dropPlace();

    // tag::choose[]
    /** PostgreSQL where {@code COURSE_DB} is set, a database in the memory of this JVM otherwise. */
    static Engine of(Map<String, String> environment) {
        var unique = "course_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        var url = environment.getOrDefault("COURSE_DB", "jdbc:h2:mem:" + unique);
        return switch (url) {
            case String h2 when h2.startsWith("jdbc:h2:mem:") -> new H2(h2);
            case String postgres when postgres.startsWith("jdbc:postgresql:") ->
                    Postgres.of(postgres, unique, environment);
            default -> throw new IllegalArgumentException("""
                    COURSE_DB is "%s".
                    It should look like   jdbc:postgresql://localhost:5432/course
                    Without it the lesson uses H2, and needs no server.""".formatted(url.replaceAll("\\?.*", "?...")));
        };
    }
    // end::choose[]
}
