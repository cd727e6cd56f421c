package lesson.clients;

import com.github.mizosoft.methanol.Methanol;
import course.lab.Lab;
import course.lab.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import okhttp3.OkHttpClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

/** Four clients without a setting, and what the server sees of them. */
final class OnTheWire {

    private static final List<String> LABELS = List.of("what", "user-agent", "accept-encoding", "connection", "upgrade",
            "a packed body", "a redirect", "a cookie", "503, then 200");

    static void main() throws IOException {
        var okHttp = new OkHttpClient();
        try (var jdk = HttpClient.newHttpClient();
                var methanol = Methanol.create();
                var apache = HttpAsyncClients.createDefault()) {
            apache.start();
            var columns = List.of(LABELS, seen("JDK", Asker.jdk(jdk)), seen("Methanol", Asker.jdk(methanol)),
                    seen("OkHttp", Asker.okHttp(okHttp)), seen("Apache", Asker.apache(apache)));
            for (var row = 0; row < LABELS.size(); row++) {
                IO.println("|%-15s |%-23s |%-23s |%-18s |%s".formatted(cells(columns, row)));
            }
        } finally {
            okHttp.dispatcher().executorService().close();
        }
    }

    private static List<String> seen(String name, Asker asker) throws IOException {
        try (var lab = Lab.start()) {
            var packed = Reply.bytes(gzip("hello")).header("Content-Encoding", "gzip");
            asker.ask(lab.uri("/pages/1")).join();
            var headers = Stream.of("user-agent", "accept-encoding", "connection", "upgrade")
                    .map(header -> lab.flights().all().getFirst().header(header).orElse("-").replaceFirst("/.*", ""));
            // tag::asks[]
            var body = asker.ask(lab.answer("/packed", packed)).join().body();
            var moved = asker.ask(lab.uri("/redirect/1")).join();
            asker.ask(lab.uri("/cookies/set?flavor=mint")).join();
            asker.ask(lab.uri("/cookies")).join();
            var cookie = lab.flights().all().getLast().header("cookie");
            var busy = asker.ask(lab.uri("/flaky/1")).join();
            // end::asks[]
            var habits = Stream.of(body.equals("hello") ? "unpacked" : "as it came",
                    moved.status() == 200 ? "followed" : "yours to follow",
                    cookie.isPresent() ? "kept, sent back" : "forgotten",
                    busy.status() == 200 ? "asked again" : "yours to ask again");
            return Stream.of(Stream.of(name), headers, habits).flatMap(it -> it).toList();
        }
    }

    private static Object[] cells(List<List<String>> columns, int row) {
        return columns.stream().map(column -> column.get(row)).toArray();
    }

    private static byte[] gzip(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(text.getBytes());
        }
        return packed.toByteArray();
    }
}
