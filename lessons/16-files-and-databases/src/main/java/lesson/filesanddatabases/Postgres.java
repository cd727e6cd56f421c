package lesson.filesanddatabases;

import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.ConnectionFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * A PostgreSQL server. Each start has a schema of its own there, under which its connections are counted, too.
 *
 * @param url with user, password and schema as parameters
 */
record Postgres(String url, String schema) implements Engine {

    static Postgres of(String url, String schema, Map<String, String> environment) {
        var full = new StringBuilder(url).append(url.contains("?") ? "&" : "?")
                .append("currentSchema=%s&ApplicationName=%s".formatted(schema, schema));
        Map.of("COURSE_DB_USER", "user", "COURSE_DB_PASSWORD", "password").forEach((variable, parameter) -> {
            if (environment.containsKey(variable)) {
                var value = URLEncoder.encode(environment.get(variable), StandardCharsets.UTF_8);
                full.append("&%s=%s".formatted(parameter, value));
            }
        });
        return new Postgres(full.toString(), schema);
    }

    @Override
    public ConnectionFactory async() {
        var parts = Driver.parseURL(url, new Properties());
        return new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                .host(parts.getProperty("PGHOST"))
                .port(Integer.parseInt(parts.getProperty("PGPORT")))
                .database(parts.getProperty("PGDBNAME"))
                .username(parts.getProperty("user", System.getProperty("user.name")))
                .password(parts.getProperty("password", ""))
                .schema(schema)
                .applicationName(schema)
                .build());
    }

    @Override
    public String makeNap() {
        return "create function nap(millis int) returns void language sql as 'select pg_sleep(millis / 1000.0)'";
    }

    @Override
    public String countConnections() {
        return "select count(*) from pg_stat_activity where application_name = '%s'".formatted(schema);
    }

    @Override
    public String makePlace() {
        return "create schema " + schema;
    }

    @Override
    public String dropPlace() {
        return "drop schema %s cascade".formatted(schema);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url.replaceAll("\\?.*", "");
    }
}
