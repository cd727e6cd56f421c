package course.lab;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import wiremock.org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import wiremock.org.eclipse.jetty.http2.HTTP2Cipher;
import wiremock.org.eclipse.jetty.server.ConnectionFactory;
import wiremock.org.eclipse.jetty.server.HttpConnectionFactory;
import wiremock.org.eclipse.jetty.server.ServerConnector;
import wiremock.org.eclipse.jetty.server.SslConnectionFactory;
import wiremock.org.eclipse.jetty.util.ssl.SslContextFactory;

/** Opens the doors of a running server. Most labs never need one, and pay for none. */
final class Doors {

    private final ServerConnector main;
    private final List<Object> listeners;
    private final Map<Door, ServerConnector> open = new EnumMap<>(Door.class);
    private final Identity identity = Identity.make();

    /** @param listeners what looks on at every connection and every request */
    Doors(ServerConnector main, List<Object> listeners) {
        this.main = main;
        this.listeners = listeners;
    }

    Identity identity() {
        return identity;
    }

    synchronized int port(Door door) {
        return open.computeIfAbsent(door, this::open).getLocalPort();
    }

    private ServerConnector open(Door door) {
        var http1 = main.getConnectionFactory(HttpConnectionFactory.class);
        return switch (door) {
            case SECURE -> start(new SslConnectionFactory(tls(), "alpn"), new ALPNServerConnectionFactory("h2", "http/1.1"),
                    Http2.overTls(http1.getHttpConfiguration()), new HttpConnectionFactory(http1.getHttpConfiguration()));
            case SECURE_HTTP1 -> start(new SslConnectionFactory(tls(), "http/1.1"),
                    new HttpConnectionFactory(http1.getHttpConfiguration()));
            case UPGRADING -> start(new HttpConnectionFactory(http1.getHttpConfiguration()),
                    Http2.byUpgrade(http1.getHttpConfiguration()));
        };
    }

    private SslContextFactory.Server tls() {
        var tls = new SslContextFactory.Server();
        tls.setSslContext(identity.serverContext());
        tls.setCipherComparator(HTTP2Cipher.COMPARATOR);
        return tls;
    }

    private ServerConnector start(ConnectionFactory... protocols) {
        var door = like(main, protocols);
        door.setIdleTimeout(Http2.MOST_IDLE.toMillis());
        listeners.forEach(door::addBean);
        main.getServer().addConnector(door);
        try {
            door.start();
        } catch (RuntimeException unchanged) {
            throw unchanged;
        } catch (Exception cause) {
            throw new IllegalStateException("the lab could not open another door", cause);
        }
        return door;
    }

    /** A connector with the settings of {@code other}, on a free port. */
    static ServerConnector like(ServerConnector other, ConnectionFactory... protocols) {
        var door = new ServerConnector(other.getServer(), 1, 1, protocols);
        door.setHost(other.getHost());
        door.setIdleTimeout(other.getIdleTimeout());
        door.setAcceptQueueSize(other.getAcceptQueueSize());
        return door;
    }
}
