package lesson.filesanddatabases;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * A database with a table of {@value #COUNT} books, new for each start: H2 inside of this JVM, or the PostgreSQL server
 * that {@code COURSE_DB} names. Closing it takes everything away again.
 */
public final class Books implements AutoCloseable {

    static final int COUNT = 300;

    private final Engine engine;
    /** While it is open, a database in memory stays. */
    private final Connection own;

    private Books(Engine engine) throws SQLException {
        this.engine = engine;
        this.own = DriverManager.getConnection(engine.url());
        run(engine.makePlace());
        run(engine.makeNap());
        run("create table books (id int primary key, title varchar(50) not null)");
        try (var insert = own.prepareStatement("insert into books values (?, ?)")) {
            for (var id = 1; id <= COUNT; id++) {
                insert.setInt(1, id);
                insert.setString(2, "Book " + id);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The database that the environment names. */
    public static Books open() throws SQLException {
        return open(System.getenv());
    }

    static Books open(Map<String, String> environment) throws SQLException {
        return new Books(Engine.of(environment));
    }

    /** Where it is, for JDBC; may hold a password. */
    public String url() {
        return engine.url();
    }

    // tag::connect[]
    /** A new connection, as JDBC opens it without a pool. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(engine.url());
    }
    // end::connect[]

    // tag::pool[]
    /** At most so many connections, which are opened once and lent out again and again. */
    public HikariDataSource pool(int size, Duration patience) {
        var config = new HikariConfig();
        config.setJdbcUrl(engine.url());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(patience.toMillis());
        config.setPoolName("books");
        return new HikariDataSource(config);
    }
    // end::pool[]

    // tag::async[]
    /** The same for an async driver. */
    public ConnectionPool asyncPool(int size) {
        return new ConnectionPool(ConnectionPoolConfiguration.builder(engine.async())
                .maxSize(size)
                .build());
    }
    // end::async[]

    /** How many connections the database counts, without the one that asks. */
    public int connections() throws SQLException {
        try (var count = own.createStatement(); var rows = count.executeQuery(engine.countConnections())) {
            rows.next();
            return rows.getInt(1) - 1;
        }
    }

    private void run(String sql) throws SQLException {
        if (!sql.isEmpty()) {
            try (var statement = own.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (own) {
            run(engine.dropPlace());
        }
    }
}
