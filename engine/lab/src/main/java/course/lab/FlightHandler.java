package course.lab;

import course.lab.LiveFlight.Arrival;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import wiremock.jakarta.servlet.ServletException;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpURI;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.HandlerWrapper;

/** Opens a flight for every request before WireMock sees it, and finds the run it belongs to. */
final class FlightHandler extends HandlerWrapper {

    static final String FLIGHT = "course.lab.flight";
    private static final int GONE = 410;
    private static final Reply BAD_QUERY =
            Reply.text("The query holds a % that two hexadecimal digits don't follow.\n").withStatus(400);

    private final LabServer lab;
    private final Connections connections;
    private final LetGoWatch letGoWatch;

    FlightHandler(LabServer lab, Connections connections, LetGoWatch letGoWatch) {
        this.lab = lab;
        this.connections = connections;
        this.letGoWatch = letGoWatch;
    }

    @Override
    public void handle(String path, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var refusal = Strangers.refusal(path, base);
        if (refusal.isPresent()) {
            base.setHandled(true);
            response.sendError(refusal.get(), "The lab answers programs of this machine, and pages that come from itself.");
            return;
        }
        var target = lab.target(base.getHttpURI().getPath());
        if (target == null) {
            base.setHandled(true);
            response.sendError(GONE, "This run of the lab is over.");
            return;
        }
        fly(target, base, request, response);
    }

    private void fly(LabServer.Target target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var query = base.getHttpURI().getQuery();
        var pathAndQuery = query == null ? target.path() : target.path() + "?" + query;
        var log = target.run().log;
        var connection = connections.carry(base.getHttpChannel().getEndPoint(), log);
        var stream = Http2.stream(base);
        var flight = log.arrive(target.run(), new Arrival(connection, stream == null ? 0 : stream.getId(),
                base.getHttpVersion().asString(), base.getMethod(), pathAndQuery, headers(base)));
        Http2.watch(stream, flight);
        log.bodyReceived(flight, FlightListener.early(base));
        base.setAttribute(FLIGHT, flight);
        base.setHttpURI(HttpURI.build(base.getHttpURI()).pathQuery(pathAndQuery).asImmutable());
        base.setContext(null, target.path());
        flight.watch = letGoWatch.prepare(flight, base.getHttpChannel().getEndPoint());
        try {
            ScopedValue.where(LiveFlight.CURRENT, flight).<@Nullable Void, ServletException>call(() -> {
                proceed(flight, base, request, new PacedResponse(response, flight, base.getHttpChannel()));
                return null;
            });
        } finally {
            flight.watch.stop();
        }
    }

    private void proceed(LiveFlight flight, Request base, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        try {
            var swallow = flight.run.swallow(flight.path);
            if (swallow.isPresent()) {
                swallow.get().answer(flight, base, response);
            } else if (badQuery(base)) {
                Direct.answer(BAD_QUERY, flight, base, response);
            } else {
                super.handle(base.getHttpURI().getPath(), base, OpaqueRequest.of(request), response);
            }
        } catch (IOException gone) {
            base.getHttpChannel().abort(gone);
        }
    }

    private static boolean badQuery(Request base) {
        try {
            Form.of(Optional.ofNullable(base.getHttpURI().getQuery()).orElse(""));
            return false;
        } catch (BadRequest _) {
            return true;
        }
    }

    private static Map<String, List<String>> headers(Request base) {
        var headers = new TreeMap<String, List<String>>();
        base.getHttpFields().forEach(field ->
                headers.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(field.getValue()));
        if (base.getHttpURI().getAuthority() instanceof String authority) {
            headers.putIfAbsent("host", List.of(authority));
        }
        return headers;
    }
}
