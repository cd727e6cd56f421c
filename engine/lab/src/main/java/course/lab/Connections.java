package course.lab;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import wiremock.org.eclipse.jetty.io.Connection;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.io.ssl.SslConnection;

/** Numbers the TCP connections of a server, and tells the logs whose requests they carried when they close. */
final class Connections implements Connection.Listener {

    private final Map<EndPoint, Carrier> open = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final LetGoWatch letGoWatch;

    Connections(LetGoWatch letGoWatch) {
        this.letGoWatch = letGoWatch;
    }

    /** The number of a connection that carries a request of {@code log}. */
    int carry(EndPoint endPoint, FlightLog log) {
        var carrier = carrier(socket(endPoint));
        carrier.carries(log);
        if (!endPoint.isOpen()) {
            closed(socket(endPoint), carrier);
        }
        return carrier.number;
    }

    /** Below TLS: a connection ends where its socket does. */
    private static EndPoint socket(EndPoint endPoint) {
        return endPoint instanceof SslConnection.DecryptedEndPoint decrypted
                ? decrypted.getSslConnection().getEndPoint()
                : endPoint;
    }

    private Carrier carrier(EndPoint endPoint) {
        return open.computeIfAbsent(endPoint, _ -> new Carrier(last.incrementAndGet()));
    }

    private void closed(EndPoint endPoint, Carrier carrier) {
        open.remove(endPoint, carrier);
        carrier.closed();
    }

    @Override
    public void onOpened(Connection connection) {
        carrier(socket(connection.getEndPoint()));
    }

    @Override
    public void onClosed(Connection connection) {
        var endPoint = socket(connection.getEndPoint());
        var carrier = open.get(endPoint);
        if (carrier != null && !(carrier.isUnused() && endPoint.isOpen())) {
            closed(endPoint, carrier);
        }
        letGoWatch.connectionClosed();
    }

    private static final class Carrier {

        private final int number;
        /** A connection may outlive many runs: it must not keep their logs. */
        private final Set<FlightLog> logs = Collections.newSetFromMap(new WeakHashMap<>());

        Carrier(int number) {
            this.number = number;
        }

        void carries(FlightLog log) {
            synchronized (logs) {
                logs.add(log);
            }
            log.connectionOpen(number);
        }

        /** Before the first request a connection may change its protocol, which Jetty calls closed and opened. */
        boolean isUnused() {
            synchronized (logs) {
                return logs.isEmpty();
            }
        }

        void closed() {
            List<FlightLog> told;
            synchronized (logs) {
                told = List.copyOf(logs);
            }
            told.forEach(log -> log.connectionClosed(number));
        }
    }
}
