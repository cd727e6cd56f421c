package lesson.llm;

import com.openai.core.Sleeper;
import course.lab.Lab;
import course.lab.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** What the SDK does after a refusal: its waits go to a sleeper that writes them down, and are over at once. */
final class WaitsOfTheSdk {

    static void main() {
        try (var lab = Lab.start()) {
            run(lab, "400", Reply.status(400));
            run(lab, "503", Reply.status(503));
            run(lab, "429, Retry-After: 3", Reply.status(429).header("Retry-After", "3"));
            run(lab, "429, Retry-After: 60", Reply.status(429).header("Retry-After", "60"));
        }
    }

    // tag::recorder[]
    private record Recorder(List<Duration> waits) implements Sleeper {

        @Override
        public CompletableFuture<Void> sleepAsync(Duration wait) {
            waits.add(wait);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void sleep(Duration wait) {
            waits.add(wait);
        }

        @Override
        public void close() {}
    }
    // end::recorder[]

    private static void run(Lab lab, String name, Reply refusal) {
        var run = lab.newRun();
        run.answer("/v1/chat/completions", refusal);
        var waits = new CopyOnWriteArrayList<Duration>();
        var settings = Settings.practice(run.uri("/v1"));
        // tag::run[]
        try (var model = new Model(Model.builder(settings).sleeper(new Recorder(waits)).build())) {
            model.pair("Name a dish with figs.").join();
        }
        // end::run[]
        var shown = waits.stream().map(wait -> "%.1f s".formatted(wait.toMillis() / 1000.0)).collect(Collectors.joining(", "));
        IO.println("%-22srequests: %d, waits: %s".formatted(name, run.flights().count(), shown.isEmpty() ? "none" : shown));
    }
}
