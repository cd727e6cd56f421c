package course.lab;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;
import wiremock.org.eclipse.jetty.server.ServerConnector;

/** Builds WireMock's own Jetty server with the flight log in front: WireMock alone can't tell when a client lets go. */
final class FlightRecorder implements HttpServerFactory {

    private final LabServer lab;
    private final LetGoWatch letGoWatch;
    private @Nullable RecordingServer server;
    private @Nullable Doors doors;

    FlightRecorder(LabServer lab, LetGoWatch letGoWatch) {
        this.lab = lab;
        this.letGoWatch = letGoWatch;
    }

    @Override
    public HttpServer buildHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        server = new RecordingServer(options, admin, stubs, new Connections(letGoWatch));
        return server;
    }

    /** The ways into the server besides its two main ports, once it has started; made when first asked for. */
    synchronized Doors doors() {
        if (doors == null) {
            doors = Objects.requireNonNull(server, "the server has not been built").doors();
        }
        return doors;
    }

    /** The second port of the server, once it has started. */
    int otherPort() {
        return Objects.requireNonNull(server, "the server has not been built").other.getLocalPort();
    }

    private final class RecordingServer extends Jetty11HttpServer {

        private final Connections connections;
        private final ServerConnector other;

        RecordingServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs, Connections connections) {
            this.connections = connections;
            super(options, admin, stubs);
            var http = httpConnector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
            // Otherwise a request has not arrived before its body begins to come.
            http.setDelayDispatchUntilContent(false);
            other = secondDoor(http);
            for (var door : List.of(httpConnector, other)) {
                door.addBean(connections);
                door.addBean(new FlightListener());
            }
        }

        Doors doors() {
            return new Doors(httpConnector, List.of(connections, new FlightListener()));
        }

        /** The same server at another port: to a client, another host. */
        private ServerConnector secondDoor(HttpConfiguration http) {
            var door = Doors.like(httpConnector, new HttpConnectionFactory(http));
            jettyServer.addConnector(door);
            return door;
        }

        @Override
        protected Handler createHandler(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
            var handler = new FlightHandler(lab, connections, letGoWatch);
            handler.setHandler(super.createHandler(options, admin, stubs));
            return handler;
        }
    }
}
