package course.lab;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A request while the server works on it. Every field that changes is guarded by its log. */
final class LiveFlight {

    static final ScopedValue<LiveFlight> CURRENT = ScopedValue.newInstance();

    final Run run;
    final int number;
    final int connection;
    final int stream;
    final String protocol;
    final String method;
    final String path;
    final Moment arrived;
    final Map<String, List<String>> requestHeaders;
    private final CompletableFuture<End> over = new CompletableFuture<>();
    private final CompletableFuture<End> turn = new CompletableFuture<>();

    @Nullable Moment answered;
    @Nullable Moment headers;
    @Nullable Moment firstByte;
    @Nullable Moment ended;
    End end = End.IN_FLIGHT;
    int status;
    long bytesReceived;
    volatile Duration longestPause = Duration.ZERO;
    volatile byte[] requestBytes = {};
    volatile Pace pace = Pace.WHOLE;
    /** Whether nothing more stands between the gate and the last byte: no delay, no pieces. */
    volatile boolean leavesAtOnce = true;
    LetGoWatch.@Nullable Watch watch;

    LiveFlight(Run run, int number, Arrival arrival, Moment arrived) {
        this.run = run;
        this.number = number;
        this.connection = arrival.connection();
        this.stream = arrival.stream();
        this.protocol = arrival.protocol();
        this.method = arrival.method();
        this.path = arrival.path();
        this.requestHeaders = arrival.headers();
        this.arrived = arrived;
    }

    void plan(Reply reply) {
        pace = reply.pace();
        leavesAtOnce = reply.delay().isZero() && reply.pace() instanceof Pace.Whole;
    }

    /** What the server knows of a request when its headers have been read. */
    record Arrival(int connection, int stream, String protocol, String method, String path,
                   Map<String, List<String>> headers) {}

    /** Waits until the gate gives it its turn; false when the client has let go first. */
    boolean awaitTurn() {
        return CompletableFuture.anyOf(turn, over).join() == End.ANSWERED;
    }

    void giveTurn() {
        turn.complete(End.ANSWERED);
    }

    /** Waits for so long; false when the client has let go meanwhile. */
    boolean pause(Duration pause) {
        if (pause.isZero()) {
            return !over.isDone();
        }
        try {
            over.get(pause.toNanos(), TimeUnit.NANOSECONDS);
            return false;
        } catch (TimeoutException _) {
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Waits for {@code news}; empty when the exchange is over first, or after {@code atMost}. */
    <T> Optional<T> await(CompletableFuture<T> news, Duration atMost) {
        try {
            CompletableFuture.anyOf(news, over).get(atMost.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        return Optional.ofNullable(news.getNow(null));
    }

    /** Waits until the exchange is over. */
    void awaitEnd() {
        over.join();
    }

    /** Whether its answer may have a body at all (RFC 9110, section 9.3.2). */
    boolean hasBody() {
        return !method.equals("HEAD");
    }

    boolean isOver() {
        return over.isDone();
    }

    /** Does {@code work} as soon as the lab breaks this flight off. */
    void whenBrokenOff(Runnable work) {
        whenOver(how -> {
            if (how == End.BROKEN_OFF) {
                work.run();
            }
        });
    }

    /** Does {@code work} as soon as the exchange is over. */
    void whenOver(Consumer<End> work) {
        over.thenAccept(work);
    }

    void over(End how) {
        over.complete(how);
    }

    Flight snapshot() {
        return new Flight(number, connection, stream, protocol, method, path, arrived, answered, headers, firstByte, ended,
                end, status, longestPause, requestHeaders, requestBytes, bytesReceived);
    }
}
