package lesson.clients;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Flight;
import course.lab.Lab;
import course.lab.Reply;
import course.lab.junit.LabExtension;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.http.ContentType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What OkHttp and Apache do without being asked, as the lesson says. */
@ExtendWith(LabExtension.class)
class DefaultsTest {

    @Test
    @DisplayName("OkHttp goes to the other host without Authorization, and with every other header")
    void okHttp(Lab lab) throws Exception {
        var client = new OkHttpClient();
        var request = new Request.Builder().url(moved(lab).toString())
                .header("Authorization", "Bearer secret").header("X-Api-Key", "k-17").build();

        try (var response = client.newCall(request).execute()) {
            assertThat(response.code()).isEqualTo(200);
        }

        var last = lab.flights().all().getLast();
        assertThat(last.path()).isEqualTo("/headers");
        assertThat(last.header("Authorization")).isEmpty();
        assertThat(last.header("X-Api-Key")).contains("k-17");
    }

    @Test
    @DisplayName("Apache does not go there with a request that carries Authorization, and does without")
    void apache(Lab lab) throws Exception {
        try (var client = HttpAsyncClients.createDefault()) {
            client.start();
            var secret = SimpleRequestBuilder.get(moved(lab)).setHeader("Authorization", "Bearer secret").build();
            var plain = SimpleRequestBuilder.get(moved(lab)).setHeader("X-Api-Key", "k-17").build();

            assertThat(client.execute(secret, null).get(20, TimeUnit.SECONDS).getCode()).isEqualTo(302);
            assertThat(client.execute(plain, null).get(20, TimeUnit.SECONDS).getCode()).isEqualTo(200);
        }

        assertThat(lab.flights().all().getLast().header("X-Api-Key")).contains("k-17");
    }

    @Test
    @DisplayName("Apache sends a POST again that was answered by 503")
    void again(Lab lab) throws Exception {
        var shop = lab.answer("/orders", Reply.status(503), Reply.text("booked"));
        try (var client = HttpAsyncClients.createDefault()) {
            client.start();
            var order = SimpleRequestBuilder.post(shop).setBody("one bicycle", ContentType.TEXT_PLAIN).build();

            assertThat(client.execute(order, null).get(20, TimeUnit.SECONDS).getBodyText()).isEqualTo("booked");
        }

        assertThat(lab.flights().all()).extracting(Flight::requestBody).containsExactly("one bicycle", "one bicycle");
    }

    private static URI moved(Lab lab) {
        return lab.uri("/redirect-to?url=" + lab.elsewhere("/headers"));
    }
}
