package course.lab;

import java.nio.ByteBuffer;
import java.util.Optional;
import wiremock.org.eclipse.jetty.server.HttpChannel;
import wiremock.org.eclipse.jetty.server.Request;

/** Writes into the log what Jetty sends. */
final class FlightListener implements HttpChannel.Listener {

    private static final String EARLY = "course.lab.early";

    @Override
    public void onRequestContent(Request request, ByteBuffer content) {
        var bytes = content.remaining();
        flight(request).ifPresentOrElse(flight -> flight.run.log.bodyReceived(flight, bytes),
                () -> request.setAttribute(EARLY, early(request) + bytes));
    }

    /** How much of the body came along with the headers, before there was a flight. */
    static int early(Request request) {
        return request.getAttribute(EARLY) instanceof Integer bytes ? bytes : 0;
    }

    @Override
    public void onResponseCommit(Request request) {
        flight(request).ifPresent(flight -> flight.run.log.headersSent(flight, request.getResponse().getStatus()));
    }

    @Override
    public void onResponseContent(Request request, ByteBuffer content) {
        flight(request).ifPresent(flight -> flight.run.log.bodySent(flight));
    }

    @Override
    public void onResponseFailure(Request request, Throwable failure) {
        flight(request).ifPresent(flight -> flight.run.log.ended(flight, End.LET_GO));
    }

    @Override
    public void onComplete(Request request) {
        flight(request).ifPresent(flight -> flight.run.log.ended(flight, End.ANSWERED));
    }

    private static Optional<LiveFlight> flight(Request request) {
        return Optional.ofNullable((LiveFlight) request.getAttribute(FlightHandler.FLIGHT));
    }
}
