package course.lab;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.HttpServer;
import com.github.tomakehurst.wiremock.http.HttpServerFactory;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import wiremock.org.eclipse.jetty.server.Handler;

/** Builds WireMock's own Jetty server with the flight log in front: WireMock alone can't tell when a client lets go. */
final class FlightRecorder implements HttpServerFactory {

    private final LabServer lab;
    private final LetGoWatch letGoWatch;

    FlightRecorder(LabServer lab, LetGoWatch letGoWatch) {
        this.lab = lab;
        this.letGoWatch = letGoWatch;
    }

    @Override
    public HttpServer buildHttpServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
        return new RecordingServer(options, admin, stubs, new Connections(letGoWatch));
    }

    private final class RecordingServer extends Jetty11HttpServer {

        private final Connections connections;

        RecordingServer(Options options, AdminRequestHandler admin, StubRequestHandler stubs, Connections connections) {
            this.connections = connections;
            super(options, admin, stubs);
            httpConnector.addBean(connections);
            httpConnector.addBean(new FlightListener());
        }

        @Override
        protected Handler createHandler(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
            var handler = new FlightHandler(lab, connections, letGoWatch);
            handler.setHandler(super.createHandler(options, admin, stubs));
            return handler;
        }
    }
}
