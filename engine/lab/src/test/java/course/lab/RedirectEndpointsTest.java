package course.lab;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.junit.LabExtension;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LabExtension.class)
@DisplayName("Redirects and cookies of the lab")
@Timeout(60)
class RedirectEndpointsTest {

    @Test
    @DisplayName("/redirect/{n} leads over n hops to its end")
    void hops(Lab lab) throws Exception {
        try (var client = follower()) {
            assertThat(LabTest.get(client, lab.uri("/redirect/3")).body()).isEqualTo("arrived");
        }
        assertThat(lab.flights().all()).extracting(Flight::path)
                .containsExactly("/redirect/3", "/redirect/2", "/redirect/1", "/redirect/0");
    }

    @Test
    @DisplayName("/redirect-to leads to a path of the run, or to the lab's other host, with the status asked for")
    void redirectTo(Lab lab) throws Exception {
        var elsewhere = URLEncoder.encode(lab.elsewhere("/pages/2").toString(), StandardCharsets.US_ASCII);
        try (var client = follower()) {
            assertThat(LabTest.get(client, lab.uri("/redirect-to?url=/pages/1")).body()).isEqualTo("page 1");
            assertThat(LabTest.get(client, lab.uri("/redirect-to?status=307&url=" + elsewhere)).body()).isEqualTo("page 2");
        }
        assertThat(lab.flights().all()).extracting(Flight::status).containsExactly(302, 200, 307, 200);
        assertThat(lab.flights().all().getLast().host()).isEqualTo(lab.elsewhere("/").getAuthority());
    }

    @Test
    @DisplayName("/cookies/set sets cookies that come back in this run only, /cookies/delete takes them away")
    void cookies(Lab lab) throws Exception {
        try (var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(Redirect.NORMAL).build()) {
            assertThat(LabTest.get(client, lab.uri("/cookies/set?a=1&b=two")).body()).isEqualTo("{\"cookies\":{\"a\":\"1\",\"b\":\"two\"}}");
            assertThat(LabTest.get(client, lab.newRun().uri("/cookies")).body()).isEqualTo("{\"cookies\":{}}");
            assertThat(LabTest.get(client, lab.uri("/cookies/delete?a")).body()).isEqualTo("{\"cookies\":{\"b\":\"two\"}}");
        }
    }

    private static HttpClient follower() {
        return HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
    }
}
