package course.serve.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JShell sessions: each a child that keeps its state. Of more than {@value #MOST} the one used longest ago ends. */
final class Sessions implements AutoCloseable {

    private static final int MOST = 3;

    private final Pool pool;
    private final Map<String, Session> sessions = new LinkedHashMap<>();

    Sessions(Pool pool) {
        this.pool = pool;
    }

    /** A session; at most one run at a time has it. */
    static final class Session {

        final String id = UUID.randomUUID().toString();
        private @Nullable Child child;
        private boolean taken = true;
    }

    /** The session of this id, if it is there and alive, or a fresh one; taken until it is given back. */
    synchronized Session take(@Nullable String id) {
        var known = id == null ? null : sessions.remove(id);
        if (known != null && known.taken) {
            sessions.put(known.id, known);
            throw new TooMany("This session still runs something: stop that, or wait for its end.");
        }
        var session = known != null && known.child != null && known.child.isAlive() ? known : new Session();
        session.taken = true;
        sessions.put(session.id, session);
        eldest().ifPresent(this::end);
        return session;
    }

    private Optional<String> eldest() {
        return sessions.size() <= MOST ? Optional.empty()
                : sessions.values().stream().filter(it -> !it.taken).map(it -> it.id).findFirst();
    }

    /** The child of a session that is taken. */
    Child child(Session session) {
        var child = session.child;
        if (child == null) {
            child = pool.take();
            session.child = child;
        }
        return child;
    }

    synchronized void giveBack(Session session, boolean over) {
        session.taken = false;
        if (over) {
            end(session.id);
        }
    }

    /** Ends a session, also one that is taken; false when there is none. */
    synchronized boolean end(String id) {
        var session = sessions.remove(id);
        if (session != null && session.child != null) {
            session.child.close();
        }
        return session != null;
    }

    @Override
    public synchronized void close() {
        sessions.values().stream().filter(it -> it.child != null).forEach(it -> it.child.close());
        sessions.clear();
    }
}
