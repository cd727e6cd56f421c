package lesson.clients;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;

/** Twelve requests at once to a server that speaks HTTP/2 over TLS. How many connections does it take? */
final class OverHttp2 {

    static void main() throws Exception {
        try (var lab = Lab.start()) {
            // tag::tls[]
            var tls = lab.sslContext();
            var jdk = HttpClient.newBuilder().sslContext(tls).build();
            var okHttp = new OkHttpClient.Builder()
                    .sslSocketFactory(tls.getSocketFactory(), TrustManagers.only(lab.certificate()))
                    .build();
            var strategy = ClientTlsStrategyBuilder.create().setSslContext(tls).buildAsync();
            var pool = PoolingAsyncClientConnectionManagerBuilder.create().setTlsStrategy(strategy).build();
            var pooled = HttpAsyncClients.custom().setConnectionManager(pool).build();
            var only2 = HttpAsyncClients.customHttp2().setTlsStrategy(strategy).build();
            // end::tls[]
            try (jdk; pooled; only2) {
                pooled.start();
                only2.start();
                IO.println("%-22s %-10s %s %12s".formatted("", "protocol", "in flight", "connections"));
                twelve("JDK", 12, lab, Asker.jdk(jdk));
                twelve("OkHttp", 5, lab, Asker.okHttp(okHttp));
                twelve("Apache", 5, lab, Asker.apache(pooled));
                twelve("Apache, HTTP/2 alone", 12, lab, Asker.apache(only2));
            } finally {
                okHttp.dispatcher().executorService().close();
            }
        }
    }

    /** The first request opens a connection and sees what the server speaks. Then come the twelve. */
    private static void twelve(String name, int expected, Lab lab, Asker asker) {
        var run = lab.newRun();
        asker.ask(run.secure("/first")).join();
        var gate = run.hold("/pages");
        var started = IntStream.range(0, 12).mapToObj(n -> asker.ask(run.secure("/pages/" + n))).toList();
        gate.awaitInFlight(expected, Duration.ofSeconds(10));
        gate.open();
        started.forEach(CompletableFuture::join);
        var flights = run.flights();
        IO.println("%-22s %-10s %9d %12d".formatted(
                name, flights.all().getLast().protocol(), flights.highWater(), flights.connections()));
        run.endRun();
    }
}
