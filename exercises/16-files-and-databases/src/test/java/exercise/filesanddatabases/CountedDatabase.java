package exercise.filesanddatabases;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import lesson.filesanddatabases.Database;

/** A database that knows what is done to it. What it answers, and when, is decided by another. */
final class CountedDatabase implements Database {

    private final Rows rows;
    private int opened;
    private int open;
    private int mostOpen;
    private int working;
    private boolean shared;
    private boolean usedClosed;

    CountedDatabase(Rows rows) {
        this.rows = rows;
    }

    @Override
    public synchronized Connection connect() {
        opened++;
        open++;
        mostOpen = Math.max(mostOpen, open);
        return new Counted();
    }

    private final class Counted implements Connection {

        private final AtomicBoolean busy = new AtomicBoolean();
        private final AtomicBoolean closed = new AtomicBoolean();

        @Override
        public String query(String sql) throws SQLException {
            begin();
            try {
                return rows.of(sql);
            } finally {
                end();
            }
        }

        private void begin() throws SQLException {
            synchronized (CountedDatabase.this) {
                if (closed.get()) {
                    usedClosed = true;
                    throw new SQLException("this connection is closed");
                }
                shared |= !busy.compareAndSet(false, true);
                working++;
            }
        }

        private void end() {
            synchronized (CountedDatabase.this) {
                busy.set(false);
                working--;
            }
        }

        @Override
        public void close() {
            synchronized (CountedDatabase.this) {
                open -= closed.compareAndSet(false, true) ? 1 : 0;
            }
        }
    }

    /** How many connections were opened in all. */
    synchronized int opened() {
        return opened;
    }

    /** How many are open now. */
    synchronized int open() {
        return open;
    }

    /** How many were open at one time. */
    synchronized int mostOpen() {
        return mostOpen;
    }

    /** How many queries it works on now. */
    synchronized int working() {
        return working;
    }

    /** Whether one connection was given a second query while it worked on another. */
    synchronized boolean shared() {
        return shared;
    }

    /** Whether a closed connection was given a query. */
    synchronized boolean usedClosed() {
        return usedClosed;
    }
}
