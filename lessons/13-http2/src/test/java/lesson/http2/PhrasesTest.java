package lesson.http2;

import static org.assertj.core.api.Assertions.assertThat;

import course.lab.Flight;
import course.lab.Lab;
import course.lab.junit.LabExtension;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The phrases about HTTP/2 that From Python and the cheat sheet quote. */
@ExtendWith(LabExtension.class)
class PhrasesTest {

    @Test
    @DisplayName("ask for HTTP/2, and see what came of it")
    void http2(Lab lab) throws Exception {
        var trusted = lab.sslContext();
        var shared = 0;
        // tag::http2[]
        var client = HttpClient.newBuilder()
                .version(Version.HTTP_2)  // the default
                .sslContext(trusted)
                .build();
        // end::http2[]
        try (client) {
            for (var page : new String[] {"/pages/1", "/pages/2"}) {
                var answer = client.send(HttpRequest.newBuilder(lab.secure(page)).build(), BodyHandlers.ofString());
                // tag::version[]
                var version = answer.version();
                if (version == Version.HTTP_2) {
                    shared++;
                }
                // end::version[]
            }
        }
        assertThat(shared).isEqualTo(2);
        assertThat(lab.flights().all()).extracting(Flight::protocol).containsOnly("HTTP/2.0");
    }

    @Test
    @DisplayName("trust the certificate in a file, and no other")
    void trust(Lab lab, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("server.pem"), lab.certificate());
        // tag::trust[]
        var pem = Files.readString(file);
        var client = HttpClient.newBuilder()
                .sslContext(Trust.only(pem))
                .build();
        // end::trust[]
        try (client) {
            var answer = client.send(HttpRequest.newBuilder(lab.secure("/pages/1")).build(), BodyHandlers.ofString());
            assertThat(answer.body()).isEqualTo("page 1");
        }
    }
}
