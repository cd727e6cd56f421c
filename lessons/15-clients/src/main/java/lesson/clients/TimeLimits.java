package lesson.clients;

import com.github.mizosoft.methanol.Methanol;
import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.util.Timeout;

/** The same patience, by the name each client has for it, with a silent server and one that stops half-way. */
final class TimeLimits {

    private static final CountDownLatch GIVEN_UP = new CountDownLatch(9);
    /** Methanol logs a stack trace when its limit for reading is over. */
    private static final Logger METHANOL = Logger.getLogger("com.github.mizosoft.methanol");

    static void main() throws Exception {
        METHANOL.setLevel(Level.OFF);
        // tag::clients[]
        var silence = RequestConfig.custom().setResponseTimeout(Timeout.of(Task.PATIENCE)).build();
        var call = new OkHttpClient.Builder().callTimeout(Task.PATIENCE).build();
        var read = new OkHttpClient.Builder().readTimeout(Task.PATIENCE).build();
        try (var jdk = HttpClient.newHttpClient();
                var headers = Methanol.newBuilder().headersTimeout(Task.PATIENCE).build();
                var body = Methanol.newBuilder().readTimeout(Task.PATIENCE).build();
                var apache = HttpAsyncClients.custom().setDefaultRequestConfig(silence).build()) {
            // end::clients[]
            apache.start();
            var askers = new LinkedHashMap<String, Asker>();
            askers.put("1  JDK, timeout", page -> withTimeout(jdk, HttpRequest.newBuilder(page)));
            askers.put("2  Methanol, headersTimeout", Asker.jdk(headers));
            askers.put("3  Methanol, readTimeout", Asker.jdk(body));
            askers.put("4  OkHttp, callTimeout", Asker.okHttp(call));
            askers.put("5  OkHttp, readTimeout", Asker.okHttp(read));
            askers.put("6  Apache, responseTimeout", Asker.apache(apache));
            try (var lab = Lab.start()) {
                askers.values().forEach(asker -> Task.warmUp(lab, asker));
                var asked = new LinkedHashMap<String, List<CompletableFuture<Answer>>>();
                askers.forEach((name, asker) -> asked.put(name, both(lab, asker, asked.size() + 1)));
                GIVEN_UP.await(10, TimeUnit.SECONDS);
                IO.println("%-28s %-11s %s".formatted("", "silent", "half a body"));
                asked.forEach((name, answers) -> IO.println("%-28s %-11s %s"
                        .formatted(name, inWords(answers.getFirst()), inWords(answers.getLast()))));
            }
        } finally {
            call.dispatcher().executorService().close();
            read.dispatcher().executorService().close();
        }
    }

    private static CompletableFuture<Answer> withTimeout(HttpClient client, HttpRequest.Builder request) {
        return client.sendAsync(request.timeout(Task.PATIENCE).build(), BodyHandlers.ofString())
                .thenApply(answer -> new Answer(answer.statusCode(), answer.body()));
    }

    private static List<CompletableFuture<Answer>> both(Lab lab, Asker asker, int number) {
        var silent = lab.answer("/silent/" + number, Reply.text("too late").after(Duration.ofMinutes(1)));
        var half = lab.answer("/half/" + number, Reply.text("half a body").stallAfter(4));
        var answers = Stream.of(silent, half).map(asker::ask).toList();
        answers.forEach(answer -> answer.whenComplete((_, _) -> GIVEN_UP.countDown()));
        return answers;
    }

    private static String inWords(CompletableFuture<Answer> answer) {
        return answer.isDone() ? "given up" : "waits on";
    }
}
