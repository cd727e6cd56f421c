package exercise.timeouts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** {@code invokeAll} with a time limit interrupts what is not done by then, and an interrupted {@code send} lets go. */
public final class LetGo {

    public Optional<String> fetch(URI page, Duration patience) throws Exception {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var request = HttpRequest.newBuilder(page).build();
            Callable<String> text = () -> client.send(request, BodyHandlers.ofString()).body();
            var call = threads.invokeAll(List.of(text), patience.toNanos(), TimeUnit.NANOSECONDS).getFirst();
            return switch (call.state()) {
                case SUCCESS -> Optional.of(call.resultNow());
                case CANCELLED, RUNNING -> Optional.empty();
                case FAILED -> throw call.exceptionNow() instanceof Exception failure
                        ? failure
                        : new IllegalStateException(call.exceptionNow());
            };
        }
    }
}
