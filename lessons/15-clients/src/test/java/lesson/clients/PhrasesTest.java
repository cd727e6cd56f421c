package lesson.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mizosoft.methanol.Methanol;
import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The phrases about other clients that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    private static final Duration BOUND = Duration.ofSeconds(20);

    @Test
    @DisplayName("four clients, each made as its library wants it")
    void four(Lab lab) throws Exception {
        // tag::four[]
        var jdk = HttpClient.newHttpClient();
        var methanol = Methanol.create(); // an HttpClient
        var okHttp = new OkHttpClient();
        var apache = HttpAsyncClients.createDefault();
        apache.start();
        // end::four[]
        var page = lab.uri("/pages/1");
        try (jdk; methanol; apache) {
            var askers = List.of(Asker.jdk(jdk), Asker.jdk(methanol), Asker.okHttp(okHttp), Asker.apache(apache));
            for (var asker : askers) {
                assertThat(asker.ask(page)).succeedsWithin(BOUND).isEqualTo(new Answer(200, "page 1"));
            }
        }
        okHttp.dispatcher().executorService().close();
    }

    @Test
    @DisplayName("a pool with a size, in all and for a host")
    void connections(Lab lab) throws Exception {
        // tag::connections[]
        var pool = PoolingAsyncClientConnectionManagerBuilder
                .create()
                .setMaxConnTotal(100)
                .setMaxConnPerRoute(20)
                .build();
        var client = HttpAsyncClients.custom()
                .setConnectionManager(pool).build();
        // end::connections[]
        try (client) {
            client.start();
            assertThat(Asker.apache(client).ask(lab.uri("/pages/1"))).succeedsWithin(BOUND);
        }
        assertThat(pool.getMaxTotal()).isEqualTo(100);
    }

    @Test
    @DisplayName("so many idle connections, for so long")
    void idle(Lab lab) throws Exception {
        // tag::idle[]
        var client = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool(
                        20, 5, TimeUnit.SECONDS))
                .build();
        // end::idle[]
        var request = new Request.Builder().url(lab.uri("/pages/1").toString()).build();
        try (var response = client.newCall(request).execute()) {
            assertThat(response.body().string()).isEqualTo("page 1");
        }
        assertThat(client.connectionPool().idleConnectionCount()).isEqualTo(1);
        client.connectionPool().evictAll();
    }
}
