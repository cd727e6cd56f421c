package course.lab;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Decides what WireMock answers, and when: the script of the run first, then the endpoint. Runs on the thread of the request,
 * so waiting here holds the answer back.
 */
final class LabTransformer implements ResponseDefinitionTransformerV2 {

    static final String ENDPOINT = "endpoint";

    private final Supplier<Set<Integer>> ports;

    /** @param ports where the server listens, once it has started */
    LabTransformer(Supplier<Set<Integer>> ports) {
        this.ports = ports;
    }

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
        var body = event.getRequest().getBody();
        flight.requestBytes = Arrays.copyOf(body, Math.min(body.length, Flight.BODY_LIMIT));
        var reply = reply(flight, event);
        flight.plan(reply);
        hold(flight, reply);
        return definition(reply);
    }

    /** Waits for the gate and the delay of the reply, then lets the answer go. */
    static void hold(LiveFlight flight, Reply reply) {
        var gate = flight.run.gate(flight.path);
        if (flight.watch != null && (gate.isPresent() || !flight.leavesAtOnce)) {
            flight.watch.begin();
        }
        var stays = gate.map(it -> it.pass(flight)).orElse(true) && flight.pause(reply.delay());
        if (stays && !(reply.pace() instanceof Pace.NoAnswer || reply.pace() instanceof Pace.Garbage)) {
            flight.run.log.decided(flight, reply.status());
        }
        if (stays && reply.pace() instanceof Pace.Whole) {
            flight.run.log.answered(flight);
        }
    }

    private Reply reply(LiveFlight flight, ServeEvent event) {
        return flight.run.scripted(flight).orElseGet(() -> endpoint(flight, event));
    }

    private Reply endpoint(LiveFlight flight, ServeEvent event) {
        return Optional.ofNullable(event.getTransformerParameters())
                .map(parameters -> parameters.getString(ENDPOINT, ""))
                .flatMap(Endpoints::find)
                .map(endpoint -> endpoint.answer(new Exchange(event.getRequest(), flight, ports.get())))
                .orElseGet(() -> Endpoints.nothingAt(flight.path));
    }

    private static ResponseDefinition definition(Reply reply) {
        var response = ResponseDefinitionBuilder.responseDefinition().withStatus(reply.status()).withBody(reply.body());
        reply.headers().forEach(header -> response.withHeader(header.name(), header.value()));
        return response.build();
    }
}
