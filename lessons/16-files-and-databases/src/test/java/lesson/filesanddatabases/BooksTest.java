package lesson.filesanddatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BooksTest {

    @Test
    @DisplayName("without a setting there is a database in memory, with its books")
    void inMemory() throws Exception {
        try (var books = Books.open(Map.of()); var connection = books.connect();
                var query = connection.createStatement()) {
            var rows = query.executeQuery("select count(*), max(id) from books");
            rows.next();

            assertThat(rows.getInt(1)).isEqualTo(Books.COUNT);
            assertThat(rows.getInt(2)).isEqualTo(Books.COUNT);
        }
    }

    @Test
    @DisplayName("two starts don't see each other's books")
    void unique() throws Exception {
        try (var one = Books.open(Map.of()); var other = Books.open(Map.of());
                var connection = one.connect(); var delete = connection.createStatement()) {
            delete.execute("delete from books");

            try (var second = other.connect(); var query = second.createStatement()) {
                assertThat(query.executeQuery("select id from books").next()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("the database counts the connections of a pool")
    void counts() throws Exception {
        try (var books = Books.open(Map.of()); var pool = books.pool(4, Duration.ofSeconds(30))) {
            Pools.fill(pool, 4);

            assertThat(books.connections()).isEqualTo(4);
        }
    }

    @Test
    @DisplayName("what the exercise asks stands on JDBC as well: a value, or an exception, and the connection goes on")
    void database() throws Exception {
        try (var books = Books.open(Map.of()); var connection = Database.jdbc(books.url()).connect()) {
            assertThatThrownBy(() -> connection.query("select title from books where id = 0"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("nothing was found");
            assertThat(connection.query("select title from books where id = 7")).isEqualTo("Book 7");
        }
    }

    @Test
    @DisplayName("on one connection, the rollback of one undoes the work of the other")
    void sharedTransaction() throws Exception {
        try (var books = Books.open(Map.of()); var shared = books.connect()) {
            shared.setAutoCommit(false);
            try (var update = shared.createStatement()) {
                update.execute("delete from books where id = 7");
            }
            Thread.ofVirtual().start(() -> rollback(shared)).join(Duration.ofSeconds(30));

            try (var connection = Database.jdbc(books.url()).connect()) {
                assertThat(connection.query("select title from books where id = 7")).isEqualTo("Book 7");
            }
        }
    }

    private static void rollback(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException cause) {
            throw new IllegalStateException(cause);
        }
    }

    @Test
    @DisplayName("another kind of address is refused, without the password in it")
    void refused() {
        assertThatThrownBy(() -> Books.open(Map.of("COURSE_DB", "jdbc:mysql://db/course?password=secret")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jdbc:mysql://db/course").hasMessageContaining("jdbc:postgresql://")
                .hasMessageNotContaining("secret");
    }

    @Test
    @DisplayName("user and password may come in variables of their own, with any characters")
    void userAndPassword() {
        var engine = (Postgres) Engine.of(Map.of("COURSE_DB", "jdbc:postgresql://db:5432/course",
                "COURSE_DB_USER", "ann", "COURSE_DB_PASSWORD", "a&b=c d"));

        assertThat(engine.url()).startsWith("jdbc:postgresql://db:5432/course?currentSchema=course_")
                .contains("&user=ann").contains("&password=a%26b%3Dc+d");
        assertThat(engine.toString()).isEqualTo("jdbc:postgresql://db:5432/course");
    }
}
