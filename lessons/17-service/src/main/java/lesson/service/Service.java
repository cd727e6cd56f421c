package lesson.service;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** A start page: one endpoint, and the upstreams it is put together from. */
public final class Service implements AutoCloseable {

    /**
     * @param whole  the time for one answer
     * @param places how many callers may be served at once; more are refused
     * @param grace  how long those may go on who are being served when the service stops
     */
    public record Limits(Duration whole, int places, Duration grace) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final FanOut fanOut = new FanOut(client);
    private final List<Upstream> upstreams;
    private final Limits limits;
    private final Semaphore places;
    private final Javalin app;
    private volatile boolean closing;

    public Service(List<Upstream> upstreams, Limits limits) {
        this.upstreams = List.copyOf(upstreams);
        this.limits = limits;
        places = new Semaphore(limits.places());
        // tag::start[]
        app = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.jetty.modifyServer(server -> {
                server.setStopTimeout(limits.grace().toMillis());
                server.insertHandler(new GracefulHandler());
            });
            config.routes.get("/page", this::page);
            config.routes.get("/health", context -> context.status(closing ? 503 : 200));
        }).start("127.0.0.1", 0);
        // end::start[]
    }

    /** The address of the start page. */
    public URI page() {
        return URI.create("http://127.0.0.1:" + app.port() + "/page");
    }

    // tag::page[]
    private void page(Context context) throws InterruptedException {
        if (closing || !places.tryAcquire()) {
            context.status(503).header("Retry-After", "1").result("no place");
            return;
        }
        try {
            var overview = fanOut.ask(upstreams, limits.whole());
            context.status(overview.status()).contentType("application/json").result(overview.json());
        } finally {
            places.release();
        }
    }
    // end::page[]

    // tag::close[]
    /** Lets nobody in any more, waits for those inside, and when the grace is over gives them what has come so far. */
    @Override
    public void close() {
        closing = true;
        try {
            places.tryAcquire(limits.places(), limits.grace().toMillis(), TimeUnit.MILLISECONDS);
            client.shutdownNow();
            app.stop();
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
        } catch (JavalinException cutOff) {
            // Somebody's last bytes took longer than the grace.
        } finally {
            client.close();
        }
    }
    // end::close[]
}
