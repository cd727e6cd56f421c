package course.serve.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The JDK's HTTP server on loopback, a virtual thread a request, with the guard in front of everything. */
public final class Server implements AutoCloseable {

    static {
        // These are read once, when the first server of a JVM is made. Without the first, pieces of a stream wait up to 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "30");
        // A browser reads the answer only when it has sent its request: so much of one that is too large is read and thrown away.
        System.setProperty("sun.net.httpserver.drainAmount", "4000000");
    }

    private static final Logger LOG = Logger.getLogger(Server.class.getName());

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TreeMap<String, Handler> handlers;
    private final Guard guard;

    private Server(HttpServer server, Token token, Map<String, Handler> handlers) {
        this.server = server;
        this.guard = new Guard(server.getAddress().getPort(), token);
        this.handlers = new TreeMap<>(handlers);
    }

    /**
     * Starts on {@code port}, or on a free one when it is 0.
     *
     * @param handlers by the prefix of the path they answer; the longest that fits counts
     * @throws java.net.BindException when the port is taken
     */
    public static Server start(int port, Token token, Map<String, Handler> handlers) throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
        var server = new Server(http, token, handlers);
        http.setExecutor(server.threads);
        http.createContext("/", server::answer);
        http.start();
        return server;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var request = new Request(exchange, path == null ? "" : path);
        try (exchange) {
            answer(exchange, request);
        } catch (IOException gone) {
            LOG.log(Level.FINE, "the client has gone", gone);
        }
    }

    private void answer(HttpExchange exchange, Request request) throws IOException {
        try {
            check(exchange, request);
            handler(request.path()).handle(request);
        } catch (Refusal refusal) {
            request.refuse(refusal);
        } catch (UncheckedIOException failed) {
            request.refuse(new Refusal(Refusal.BROKEN, "A file of the course can't be read or written: %s".formatted(failed.getMessage())));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "a request failed: " + request.path(), failed);
            request.refuse(new Refusal(Refusal.BROKEN, "Something went wrong inside the course itself: %s".formatted(failed)));
        }
    }

    private void check(HttpExchange exchange, Request request) {
        guard.check(exchange.getRequestURI(), exchange.getRequestHeaders());
        if (request.path().startsWith("/api/")) {
            guard.checkToken(exchange.getRequestHeaders());
        }
        var length = exchange.getRequestHeaders().getFirst("Content-Length");
        if (length != null && (length.length() > 9 || Long.parseLong(length) > Request.MOST_BYTES)) {
            throw Request.tooLarge();
        }
    }

    private Handler handler(String path) {
        for (var entry = handlers.floorEntry(path); entry != null; entry = handlers.lowerEntry(entry.getKey())) {
            if (path.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        throw new Refusal(Refusal.NOT_FOUND, "There is nothing at %s.".formatted(path));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
