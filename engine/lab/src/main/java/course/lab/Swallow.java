package course.lab;

import java.io.IOException;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.io.EofException;
import wiremock.org.eclipse.jetty.server.Request;

/**
 * Reads the body of a request in small pieces and keeps none: WireMock would hold all of it in memory. The log counts the bytes
 * while they come.
 *
 * @param most how much it takes before it closes the connection
 */
record Swallow(long most) {

    private static final int PIECE = 8 * 1024;

    Swallow {
        if (most < 0) {
            throw new IllegalArgumentException("A body has at least 0 bytes, not " + most);
        }
    }

    void answer(LiveFlight flight, Request base, HttpServletResponse response) throws IOException {
        base.setHandled(true);
        var endPoint = base.getHttpChannel().getEndPoint();
        flight.whenBrokenOff(endPoint::close);
        var count = drain(base);
        if (count > most) {
            flight.run.log.ended(flight, End.BROKEN_OFF);
            throw new EofException("more than the lab was told to swallow");
        }
        Direct.answer(Reply.text("swallowed %d".formatted(count)), flight, base, response);
    }

    private long drain(Request base) throws IOException {
        var in = base.getInputStream();
        var piece = new byte[PIECE];
        var count = 0L;
        while (count <= most) {
            var read = in.read(piece);
            if (read < 0) {
                return count;
            }
            count += read;
        }
        return count;
    }
}
