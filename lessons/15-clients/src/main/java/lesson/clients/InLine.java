package lesson.clients;

import course.lab.Lab;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;

/** Twelve requests to one host at once. Who sends them all, and who makes them stand in line? */
final class InLine {

    static void main() throws Exception {
        var okHttp = new OkHttpClient();
        var pool = PoolingAsyncClientConnectionManagerBuilder.create().setMaxConnPerRoute(8).build();
        try (var jdk = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor();
                var apache = HttpAsyncClients.createDefault();
                var wider = HttpAsyncClients.custom().setConnectionManager(pool).build()) {
            apache.start();
            wider.start();
            twelve("JDK", 12, Asker.jdk(jdk));
            twelve("OkHttp", 5, Asker.okHttp(okHttp));
            // tag::eight[]
            okHttp.dispatcher().setMaxRequestsPerHost(8);
            // end::eight[]
            twelve("OkHttp, limit of 8", 8, Asker.okHttp(okHttp));
            twelve("OkHttp, limit of 8, execute", 12, blocking(okHttp, threads));
            twelve("Apache", 5, Asker.apache(apache));
            twelve("Apache, limit of 8", 8, Asker.apache(wider));
        } finally {
            okHttp.dispatcher().executorService().close();
        }
    }

    // tag::execute[]
    private static Asker blocking(OkHttpClient client, ExecutorService threads) {
        return page -> CompletableFuture.supplyAsync(() -> {
            var request = new Request.Builder().url(page.toString()).build();
            try (var response = client.newCall(request).execute()) {
                return new Answer(response.code(), response.body().string());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }, threads);
    }
    // end::execute[]

    /** Nothing is answered before {@code expected} requests have arrived. */
    private static void twelve(String name, int expected, Asker asker) {
        try (var lab = Lab.start(); var gate = lab.hold("/pages")) {
            var started = lab.pages(12, Duration.ofMillis(100)).stream().map(asker::ask).toList();
            gate.awaitInFlight(expected, Duration.ofSeconds(10));
            gate.open();
            started.forEach(CompletableFuture::join);
            var flights = lab.flights();
            flights.await(log -> log.ended() == 12, Duration.ofSeconds(10));
            IO.println("%-28s %2d in flight, %2d connections".formatted(
                    name, flights.highWater(), flights.connections()));
        }
    }
}
