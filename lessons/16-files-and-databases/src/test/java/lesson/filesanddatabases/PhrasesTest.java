package lesson.filesanddatabases;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.r2dbc.spi.Connection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The phrases about files and databases that From Python quotes. */
class PhrasesTest {

    @Test
    @DisplayName("files, on a virtual thread")
    void files(@TempDir Path folder) throws Exception {
        var source = Files.writeString(folder.resolve("a.txt"), "a page");
        var target = folder.resolve("b.txt");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // tag::files[]
            var copied = threads.submit(() -> {
                var text = Files.readString(source);
                return Files.writeString(target, text);
            });
            // end::files[]
            assertThat(copied.get()).hasContent("a page");
        }
    }

    @Test
    @DisplayName("a pool of ten")
    void pool() throws Exception {
        try (var books = Books.open(Map.of())) {
            var url = books.url();
            // tag::pool[]
            var config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setMaximumPoolSize(10);
            var pool = new HikariDataSource(config);
            // end::pool[]
            try (pool) {
                assertThat(title(pool, 7)).isEqualTo("Book 7");
            }
        }
    }

    // tag::fetchval[]
    String title(DataSource pool, int id) throws SQLException {
        try (var c = pool.getConnection();
                var q = c.prepareStatement("""
                    select title from books where id = ?""")) {
            q.setInt(1, id);
            var rows = q.executeQuery();
            return rows.next() ? rows.getString(1) : null;
        }
    }
    // end::fetchval[]

    @Test
    @DisplayName("hundreds of queries through a pool of ten")
    void gather() throws Exception {
        try (var books = Books.open(Map.of()); var pool = books.pool(10, Duration.ofSeconds(30))) {
            // tag::gather[]
            var titles = new ArrayList<Future<String>>();
            try (var vt = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int n = 1; n <= 300; n++) {
                    var id = n;
                    titles.add(vt.submit(() -> title(pool, id)));
                }
            }
            // end::gather[]
            assertThat(titles.getLast().resultNow()).isEqualTo("Book 300");
        }
    }

    @Test
    @DisplayName("one row by the async driver")
    void asyncDriver() throws Exception {
        try (var books = Books.open(Map.of())) {
            var pool = books.asyncPool(10);
            var sql = "select title from books where id = $1";
            // tag::async[]
            var title = Flux.usingWhen(pool.create(),
                    c -> Mono.from(c.createStatement(sql)
                            .bind("$1", 7).execute())
                        .flatMapMany(found -> found.map(row ->
                            row.get(0, String.class))),
                    Connection::close);
            // end::async[]
            assertThat(title.blockLast(Duration.ofSeconds(30))).isEqualTo("Book 7");
            pool.close().block(Duration.ofSeconds(30));
        }
    }
}
