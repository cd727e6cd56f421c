package course.lab;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.http2.api.Stream;
import wiremock.org.eclipse.jetty.http2.api.server.ServerSessionListener;
import wiremock.org.eclipse.jetty.http2.frames.ResetFrame;
import wiremock.org.eclipse.jetty.http2.parser.RateControl;
import wiremock.org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import wiremock.org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import wiremock.org.eclipse.jetty.http2.server.HttpTransportOverHTTP2;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.Connector;
import wiremock.org.eclipse.jetty.server.HttpConfiguration;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.util.Callback;

/** HTTP/2 with the flight log told when a client resets a stream: Jetty alone would notice when it writes. */
final class Http2 {

    /** Jetty's own value, which is what the lesson says. */
    private static final int MOST_STREAMS = 128;
    /** A request that is held is an idle stream: Jetty would fail it after half a minute. */
    static final Duration MOST_IDLE = Duration.ofHours(1);

    private Http2() {}

    static HTTP2ServerConnectionFactory overTls(HttpConfiguration http) {
        return configured(new OverTls(http));
    }

    static HTTP2ServerConnectionFactory byUpgrade(HttpConfiguration http) {
        return configured(new ByUpgrade(http));
    }

    /** Without the control of rates, a client that cancels fifty calls at once would lose its connection for it. */
    private static HTTP2ServerConnectionFactory configured(HTTP2ServerConnectionFactory factory) {
        factory.setMaxConcurrentStreams(MOST_STREAMS);
        factory.setStreamIdleTimeout(MOST_IDLE.toMillis());
        factory.setRateControlFactory(new RateControl.Factory() {});
        return factory;
    }

    /** The stream that carries a request; none over HTTP/1.1. */
    static @Nullable Stream stream(Request request) {
        return request.getHttpChannel().getHttpTransport() instanceof HttpTransportOverHTTP2 transport
                ? transport.getStream()
                : null;
    }

    /** From now on a reset of the stream of {@code flight} is seen. */
    static void watch(@Nullable Stream stream, LiveFlight flight) {
        if (stream != null) {
            stream.setAttribute(FlightHandler.FLIGHT, flight);
            if (stream.isReset()) {
                flight.run.log.letGo(flight);
            }
        }
    }

    private static void letGo(Stream stream) {
        if (stream.getAttribute(FlightHandler.FLIGHT) instanceof LiveFlight flight) {
            flight.run.log.letGo(flight);
        }
    }

    // Two classes that say the same: only a factory may extend the listener of its kind.

    private static final class OverTls extends HTTP2ServerConnectionFactory {

        OverTls(HttpConfiguration http) {
            super(http);
        }

        @Override
        protected ServerSessionListener newSessionListener(Connector connector, EndPoint endPoint) {
            return new HTTPServerSessionListener(connector, endPoint) {
                @Override
                public void onReset(Stream stream, ResetFrame frame, Callback callback) {
                    letGo(stream);
                    super.onReset(stream, frame, callback);
                }

                @Override
                public void onFailure(Stream stream, int error, String reason, Throwable failure, Callback callback) {
                    letGo(stream);
                    super.onFailure(stream, error, reason, failure, callback);
                }
            };
        }
    }

    private static final class ByUpgrade extends HTTP2CServerConnectionFactory {

        ByUpgrade(HttpConfiguration http) {
            super(http);
        }

        @Override
        protected ServerSessionListener newSessionListener(Connector connector, EndPoint endPoint) {
            return new HTTPServerSessionListener(connector, endPoint) {
                @Override
                public void onReset(Stream stream, ResetFrame frame, Callback callback) {
                    letGo(stream);
                    super.onReset(stream, frame, callback);
                }

                @Override
                public void onFailure(Stream stream, int error, String reason, Throwable failure, Callback callback) {
                    letGo(stream);
                    super.onFailure(stream, error, reason, failure, callback);
                }
            };
        }
    }
}
