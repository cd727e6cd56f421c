package course.measure.clients;

import course.measure.result.Distribution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A client's JVM: "2000 http://..." asks so often, {@value #AT_ONCE} at a time, and answers a {@link Round}. */
final class ClientSide {

    static final int AT_ONCE = 50;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ClientSide() {}

    private record Answer(Duration took, boolean right) {}

    static void main(String[] arguments) throws IOException, InterruptedException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var before = THREADS.getThreadCount();
        @Nullable Asking opened = null;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.split(" ");
            var begin = System.nanoTime();
            opened = opened == null ? Tried.valueOf(arguments[0]).open(AT_ONCE) : opened;
            var answers = ask(opened, Integer.parseInt(words[0]), URI.create(words[1]));
            System.out.println(JsonMapper.shared().writeValueAsString(sum(answers, since(begin), before)));
        }
        Runtime.getRuntime().halt(0);
    }

    private static List<Answer> ask(Asking asking, int count, URI uri) throws InterruptedException {
        var permits = new Semaphore(AT_ONCE);
        var sent = new ArrayList<CompletableFuture<Answer>>();
        for (var n = 0; n < count; n++) {
            permits.acquire();
            var begin = System.nanoTime();
            sent.add(asking.ask(uri).handle((status, failure) -> {
                permits.release();
                return new Answer(since(begin), failure == null && status == 200);
            }));
        }
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static Round sum(List<Answer> answers, Duration took, int threadsBefore) {
        var p95 = Distribution.of(answers.stream().map(Answer::took).toList()).p95();
        var wrong = answers.stream().filter(answer -> !answer.right()).count();
        return new Round(answers.size(), took, Duration.ofNanos(Math.round(p95 * 1e6)), (int) wrong,
                THREADS.getPeakThreadCount() - threadsBefore);
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
