package course.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.io.EndPoint;
import wiremock.org.eclipse.jetty.server.HttpConnection;

/**
 * Notices at once when a client closes its connection while its request is being answered. Jetty reads a connection only between
 * requests, so it would notice when it writes, which a held request never does.
 *
 * <p>A second selector watches the sockets of the requests in flight. What it reads there is the end of the stream; should a
 * client have sent another request already (RFC 9112, section 9.3.2, pipelining), the bytes are handed on to Jetty. What is
 * encrypted, or HTTP/2, is left to Jetty: see {@link Http2}.
 */
final class LetGoWatch implements AutoCloseable {

    private final Selector selector;
    private final Queue<Watch> starting = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(4096);

    LetGoWatch() {
        try {
            selector = Selector.open();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        Thread.ofPlatform().daemon().name("lab-let-go-watch").start(this::run);
    }

    /** A watch over the connection of {@code flight}, not begun yet. */
    Watch prepare(LiveFlight flight, EndPoint endPoint) {
        return new Watch(flight, endPoint);
    }

    /** A connection that another selector knows stays half open until that selector has looked: look now. */
    void connectionClosed() {
        selector.wakeup();
    }

    private void run() {
        while (selector.isOpen()) {
            try {
                selector.select(this::readable);
                for (var watch = starting.poll(); watch != null; watch = starting.poll()) {
                    register(watch);
                }
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            } catch (ClosedSelectorException _) {
                return;
            }
        }
    }

    private void register(Watch watch) {
        try {
            var key = watch.socket.keyFor(selector);
            if (key == null) {
                watch.socket.register(selector, SelectionKey.OP_READ, watch);
            } else {
                key.attach(watch);
                key.interestOps(SelectionKey.OP_READ);
            }
        } catch (ClosedChannelException | CancelledKeyException _) {
            watch.letGo();
        }
    }

    private void readable(SelectionKey key) {
        try {
            if (((Watch) key.attachment()).look(buffer)) {
                key.interestOps(0);
            }
        } catch (CancelledKeyException _) {
            // closed meanwhile by the server itself: nothing left to watch
        }
    }

    @Override
    public void close() {
        try {
            selector.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    final class Watch {

        private final LiveFlight flight;
        private final EndPoint endPoint;
        private final @Nullable SocketChannel socket;
        private boolean stopped;

        Watch(LiveFlight flight, EndPoint endPoint) {
            this.flight = flight;
            this.endPoint = endPoint;
            this.socket = endPoint.getConnection() instanceof HttpConnection
                    && endPoint.getTransport() instanceof SocketChannel channel ? channel : null;
        }

        /** To be called only when the body of the request has been read: from now on Jetty reads nothing here. */
        void begin() {
            if (socket != null) {
                starting.add(this);
                selector.wakeup();
            }
        }

        /** From now on Jetty reads the connection again. */
        synchronized void stop() {
            stopped = true;
        }

        /** Reads what has come; answers whether nothing more is to be expected here. */
        private synchronized boolean look(ByteBuffer buffer) {
            if (stopped) {
                return true;
            }
            try {
                var read = socket.read(buffer.clear());
                if (read < 0) {
                    letGo();
                } else if (endPoint.getConnection() instanceof HttpConnection connection) {
                    connection.onUpgradeTo(buffer.flip());
                }
                return read < 0;
            } catch (IOException _) {
                letGo();
                return true;
            }
        }

        private void letGo() {
            flight.run.log.letGo(flight);
        }
    }
}
