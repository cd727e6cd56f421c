package course.jmh;

import course.lab.Lab;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a page costs with one client for all of them, and with a client for each. */
// tag::settings[]
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClientEach {
    // end::settings[]

    private Lab lab;
    private HttpClient shared;
    private HttpRequest page;

    @Setup
    public void open() {
        lab = Lab.start();
        shared = HttpClient.newHttpClient();
        page = HttpRequest.newBuilder(lab.uri("/pages/0")).build();
    }

    // tag::benchmarks[]
    @Benchmark
    public String oneForAll() throws IOException, InterruptedException {
        return shared.send(page, BodyHandlers.ofString()).body();
    }

    @Benchmark
    public String oneForEach() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(page, BodyHandlers.ofString()).body();
        }
    }
    // end::benchmarks[]

    @TearDown
    public void close() {
        shared.close();
        lab.close();
    }
}
