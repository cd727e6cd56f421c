package course.lab;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import wiremock.org.eclipse.jetty.io.Connection;
import wiremock.org.eclipse.jetty.io.EndPoint;

/** Numbers the TCP connections of a server. */
final class Connections implements Connection.Listener {

    private final Map<EndPoint, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final LetGoWatch letGoWatch;

    Connections(LetGoWatch letGoWatch) {
        this.letGoWatch = letGoWatch;
    }

    int number(EndPoint endPoint) {
        return numbers.computeIfAbsent(endPoint, _ -> last.incrementAndGet());
    }

    @Override
    public void onOpened(Connection connection) {
        number(connection.getEndPoint());
    }

    @Override
    public void onClosed(Connection connection) {
        numbers.remove(connection.getEndPoint());
        letGoWatch.connectionClosed();
    }
}
