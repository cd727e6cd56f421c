import module java.base;
import module java.net.http;
import course.lab.*;
import com.github.mizosoft.methanol.Methanol;
import lesson.clients.*;
import okhttp3.OkHttpClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;

var ok = new OkHttpClient();
var hc = HttpAsyncClients.createDefault();
hc.start();

var jdk = Asker.jdk(client);
var methanol = Asker.jdk(Methanol.create());
var okHttp = Asker.okHttp(ok);
var apache = Asker.apache(hc);

/** So many pages at once, each after 200 ms; answers how many milliseconds they took. */
long together(Asker asker, int count) {
    var begin = System.nanoTime();
    lab.pages(count, Duration.ofMillis(200)).stream().map(asker::ask).toList().forEach(CompletableFuture::join);
    return (System.nanoTime() - begin) / 1_000_000;
}

/** What the server was sent by this client, without a word from you. */
Map<String, List<String>> headers(Asker asker) {
    asker.ask(lab.uri("/pages/1")).join();
    return lab.flights().all().getLast().requestHeaders();
}

// Try, one line at a time:
//
// together(jdk, 20)
// together(okHttp, 20)
// flights()                            // four steps of five: who made them?
//
// ok.dispatcher().setMaxRequestsPerHost(20)
// together(okHttp, 20)
//
// headers(jdk)
// headers(apache)
//
// apache.ask(lab.uri("/cookies/set?flavor=mint")).join()
// headers(apache)                      // what is new?
//
// jdk.ask(lab.uri("/redirect/3")).join()
// okHttp.ask(lab.uri("/redirect/3")).join()
// flights()                            // whose redirects are in the log?
//
// okHttp.ask(lab.uri("/flaky/1")).join()
// apache.ask(lab.uri("/flaky/1")).join()       // mind the time, and look at flights() again
