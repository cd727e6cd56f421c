package course.lab;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathTemplate;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import com.github.tomakehurst.wiremock.common.Slf4jNotifier;
import com.github.tomakehurst.wiremock.core.Options.ChunkedEncodingPolicy;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.security.BasicAuthenticator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wiremock.org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The WireMock server under the lab, and the runs it serves. */
final class LabServer {

    private static final Pattern PREFIX = Pattern.compile("(/r\\d+)(/.*)");
    private static final int PLATFORM_THREADS = 64;
    /** A small queue makes connections wait for a second when hundreds are opened at once. */
    private static final int ACCEPT_QUEUE = 4096;

    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final LetGoWatch letGoWatch = new LetGoWatch();
    private final Run root = new Run("");
    private final FlightRecorder recorder = new FlightRecorder(this, letGoWatch);
    private final WireMockServer wireMock;

    private LabServer(int port) {
        wireMock = new WireMockServer(configuration(port));
        for (var endpoint : Endpoints.ALL) {
            wireMock.stubFor(any(urlPathTemplate(endpoint.path())).atPriority(5)
                    .willReturn(aResponse().withTransformerParameter(LabTransformer.ENDPOINT, endpoint.path())));
        }
        wireMock.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
    }

    static LabServer start(int port) {
        var server = new LabServer(port);
        try {
            server.wireMock.start();
        } catch (FatalStartupException cause) {
            server.letGoWatch.close();
            throw new PortTaken(port, cause);
        }
        return server;
    }

    private WireMockConfiguration configuration(int port) {
        var configuration = wireMockConfig()
                .bindAddress("127.0.0.1")
                .http2PlainDisabled(true)
                .gzipDisabled(true)
                .disableRequestJournal()
                // Nobody administers it by requests, least of all the code that it helps to judge.
                .adminAuthenticator(new BasicAuthenticator(UUID.randomUUID().toString(), UUID.randomUUID().toString()))
                .useChunkedTransferEncoding(ChunkedEncodingPolicy.NEVER)
                .jettyAcceptQueueSize(ACCEPT_QUEUE)
                .threadPoolFactory(_ -> virtualThreads())
                .notifier(new Slf4jNotifier(false))
                .httpServerFactory(recorder)
                .extensions(new LabTransformer(() -> Set.of(port(), otherPort())));
        return port == 0 ? configuration.dynamicPort() : configuration.port(port);
    }

    /** With WireMock's own pool no more than 20 requests are in flight; the rest waits unseen in the accept queue. */
    private static QueuedThreadPool virtualThreads() {
        var pool = new QueuedThreadPool(PLATFORM_THREADS);
        pool.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        pool.setDaemon(true);
        return pool;
    }

    int port() {
        return wireMock.port();
    }

    int otherPort() {
        return recorder.otherPort();
    }

    int port(Door door) {
        return recorder.doors().port(door);
    }

    /** Who the server says it is behind a door with TLS. */
    Identity identity() {
        return recorder.doors().identity();
    }

    Run root() {
        return root;
    }

    Run newRun() {
        var run = new Run("/r" + numbers.incrementAndGet());
        runs.put(run.prefix, run);
        return run;
    }

    void forget(Run run) {
        runs.remove(run.prefix);
    }

    void stop() {
        runs.values().forEach(Run::end);
        root.end();
        wireMock.stop();
        letGoWatch.close();
    }

    /** To which run a path belongs, and what is left of it; null for a run that has ended. */
    @Nullable Target target(String path) {
        var prefixed = PREFIX.matcher(path);
        if (!prefixed.matches()) {
            return new Target(root, path);
        }
        var run = runs.get(prefixed.group(1));
        return run == null ? null : new Target(run, prefixed.group(2));
    }

    record Target(Run run, String path) {}
}
