package course.lab;

import java.io.IOException;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.server.Request;

/** An answer without WireMock, for requests that WireMock can't take. */
final class Direct {

    private Direct() {}

    /** Waits for the gate, as every answer does, and writes the reply. */
    static void answer(Reply reply, LiveFlight flight, Request base, HttpServletResponse response) throws IOException {
        base.setHandled(true);
        LabTransformer.hold(flight, reply);
        response.setStatus(reply.status());
        reply.headers().forEach(header -> response.addHeader(header.name(), header.value()));
        response.getOutputStream().write(reply.body());
    }
}
