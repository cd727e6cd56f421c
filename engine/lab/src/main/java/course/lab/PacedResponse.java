package course.lab;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Random;
import wiremock.jakarta.servlet.ServletOutputStream;
import wiremock.jakarta.servlet.WriteListener;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.jakarta.servlet.http.HttpServletResponseWrapper;
import wiremock.org.eclipse.jetty.io.EofException;
import wiremock.org.eclipse.jetty.server.HttpChannel;

/** A response whose body goes out at the pace of its flight. WireMock writes a body in one piece, or closes without one. */
final class PacedResponse extends HttpServletResponseWrapper {

    private static final byte[] BLOCK = new byte[64 * 1024];

    static {
        new Random(BLOCK.length).nextBytes(BLOCK);
    }

    private final LiveFlight flight;
    private final HttpChannel channel;

    PacedResponse(HttpServletResponse response, LiveFlight flight, HttpChannel channel) {
        super(response);
        this.flight = flight;
        this.channel = channel;
    }

    /** The length of the body that WireMock knows is not always that of the body that goes out. */
    @Override
    public void setContentLength(int length) {
        switch (flight.pace) {
            case Pace.Large(var bytes) -> super.setContentLengthLong(bytes);
            case Pace.Tapped(var tap) when tap.promises() -> super.setContentLengthLong(tap.length());
            case Pace.Tapped _ -> {}
            default -> super.setContentLength(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new PacedStream(super.getOutputStream());
    }

    private final class PacedStream extends ServletOutputStream {

        private final ServletOutputStream out;

        PacedStream(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(byte[] body, int from, int length) throws IOException {
            if (flight.isOver()) {
                throw new EofException("the client has let go");
            }
            if (!flight.hasBody() && (flight.pace instanceof Pace.Large || flight.pace instanceof Pace.Tapped)) {
                return;
            }
            switch (flight.pace) {
                case Pace.Whole _ -> out.write(body, from, length);
                case Pace.StallAfter(var bytes) -> stall(body, from, Math.min(bytes, length));
                case Pace.BreakOffAfter(var bytes) -> breakOff(body, from, Math.min(bytes, length));
                case Pace.Drip drip -> drip(body, from, length, drip);
                case Pace.Large(var bytes) -> large(bytes);
                case Pace.Tapped(var tap) -> tapped(tap);
                case Pace.NoAnswer(var reset) -> close(reset);
                case Pace.Garbage _ -> {
                    channel.getEndPoint().flush(ByteBuffer.wrap(body, from, length));
                    close(false);
                }
            }
        }

        private void stall(byte[] body, int from, int bytes) throws IOException {
            out.write(body, from, bytes);
            out.flush();
            flight.awaitEnd();
            throw new EofException("the client has let go");
        }

        private void breakOff(byte[] body, int from, int bytes) throws IOException {
            out.write(body, from, bytes);
            out.flush();
            close(false);
        }

        private void drip(byte[] body, int from, int length, Pace.Drip drip) throws IOException {
            var last = System.nanoTime();
            for (var piece = 0; piece < drip.pieces(); piece++) {
                if (piece > 0 && !flight.pause(drip.pause())) {
                    throw new EofException("the client has let go");
                }
                var begin = (int) ((long) length * piece / drip.pieces());
                var end = (int) ((long) length * (piece + 1) / drip.pieces());
                if (end == length) {
                    flight.run.log.answered(flight);
                }
                out.write(body, from + begin, end - begin);
                out.flush();
                var now = System.nanoTime();
                var pause = Duration.ofNanos(now - last);
                flight.longestPause = pause.compareTo(flight.longestPause) > 0 ? pause : flight.longestPause;
                last = now;
            }
        }

        private void large(long bytes) throws IOException {
            flight.whenBrokenOff(channel.getEndPoint()::close);
            for (var left = bytes; left > 0 && !flight.isOver(); left -= BLOCK.length) {
                if (left <= BLOCK.length) {
                    flight.run.log.answered(flight);
                }
                out.write(BLOCK, 0, (int) Math.min(left, BLOCK.length));
            }
        }

        private void tapped(Tap tap) throws IOException {
            flight.whenBrokenOff(channel.getEndPoint()::close);
            tap.feeds(flight);
            out.flush();
            for (var number = 0; ; number++) {
                switch (tap.next(number, flight)) {
                    case Tap.Next.Piece(var bytes, var last) -> {
                        if (last) {
                            flight.run.log.answered(flight);
                        }
                        out.write(bytes, 0, bytes.length);
                        out.flush();
                        if (last) {
                            return;
                        }
                    }
                    case Tap.Next.Over(var how) when how == End.ANSWERED -> {
                        flight.run.log.answered(flight);
                        return;
                    }
                    case Tap.Next.Over(var how) when how == End.BROKEN_OFF -> close(false);
                    case Tap.Next.Over _ -> throw new EofException("the client has let go");
                }
            }
        }

        private void close(boolean reset) throws IOException {
            flight.run.log.ended(flight, End.BROKEN_OFF);
            if (reset && channel.getEndPoint().getTransport() instanceof SocketChannel socket) {
                socket.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
            channel.getEndPoint().close();
            throw new EofException("broken off by the lab");
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
