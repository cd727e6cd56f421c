package course.measure.lab;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;

/** A WireMock server as it comes: a port, a stub with a fixed delay, and a listener that counts. */
final class DefaultWireMock implements Host {

    private static final int DELAY_MILLIS = 200;

    private final Counter counter = new Counter();
    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort().extensions(counter));

    DefaultWireMock() {
        server.stubFor(get(anyUrl()).willReturn(ok("late").withFixedDelay(DELAY_MILLIS)));
        server.start();
    }

    @Override
    public URI open(int requests) {
        counter.reset();
        return URI.create("http://127.0.0.1:%d/late".formatted(server.port()));
    }

    @Override
    public int highWater() {
        return counter.highWater();
    }

    /** In flight is what was received and not answered to its last byte. */
    private static final class Counter implements ServeEventListener {

        private int inFlight;
        private int highWater;

        @Override
        public String getName() {
            return "counter";
        }

        @Override
        public void beforeMatch(ServeEvent event, Parameters parameters) {
            change(1);
        }

        @Override
        public void afterComplete(ServeEvent event, Parameters parameters) {
            change(-1);
        }

        private synchronized void change(int by) {
            inFlight += by;
            highWater = Math.max(highWater, inFlight);
        }

        synchronized void reset() {
            highWater = inFlight;
        }

        synchronized int highWater() {
            return highWater;
        }
    }
}
