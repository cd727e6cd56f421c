package course.lab;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Optional;

/**
 * Decides what WireMock answers, and when: the script of the run first, then the endpoint. Runs on the thread of the request,
 * so waiting here holds the answer back.
 */
final class LabTransformer implements ResponseDefinitionTransformerV2 {

    static final String ENDPOINT = "endpoint";

    @Override
    public String getName() {
        return "lab";
    }

    @Override
    public boolean applyGlobally() {
        return true;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        if (!LiveFlight.CURRENT.isBound()) {
            return event.getResponseDefinition();
        }
        var flight = LiveFlight.CURRENT.get();
        var body = event.getRequest().getBodyAsString();
        flight.requestBody = body.substring(0, Math.min(body.length(), Flight.BODY_LIMIT));
        var reply = reply(flight, event);
        flight.plan(reply);
        hold(flight, reply);
        return definition(reply);
    }

    private static void hold(LiveFlight flight, Reply reply) {
        var gate = flight.run.gate(flight.path);
        if (flight.watch != null && (gate.isPresent() || !flight.leavesAtOnce)) {
            flight.watch.begin();
        }
        var stays = gate.map(it -> it.pass(flight)).orElse(true) && flight.pause(reply.delay());
        if (stays && reply.pace() instanceof Pace.Whole) {
            flight.run.log.answered(flight);
        }
    }

    private static Reply reply(LiveFlight flight, ServeEvent event) {
        return flight.run.scripted(flight.path).orElseGet(() -> endpoint(flight, event));
    }

    private static Reply endpoint(LiveFlight flight, ServeEvent event) {
        return Optional.ofNullable(event.getTransformerParameters())
                .map(parameters -> parameters.getString(ENDPOINT, ""))
                .flatMap(Endpoints::find)
                .map(endpoint -> endpoint.answer(new Exchange(event.getRequest(), flight)))
                .orElseGet(() -> Endpoints.nothingAt(flight.path));
    }

    private static ResponseDefinition definition(Reply reply) {
        var response = ResponseDefinitionBuilder.responseDefinition().withStatus(reply.status()).withBody(reply.body());
        reply.headers().forEach(header -> response.withHeader(header.name(), header.value()));
        return response.build();
    }
}
