package lesson.timeouts;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;

/** A body that may take as long as it needs, but fails when no piece of it comes for {@code limit}. */
final class SilenceLimit<T> implements BodySubscriber<T> {

    private final BodySubscriber<T> body;
    private final Duration limit;
    private Subscription server;
    private CompletableFuture<Void> alarm = new CompletableFuture<>();

    SilenceLimit(BodySubscriber<T> body, Duration limit) {
        this.body = body;
        this.limit = limit;
    }

    @Override
    public synchronized void onSubscribe(Subscription subscription) {
        server = subscription;
        setAlarm();
        body.onSubscribe(subscription);
    }

    // tag::alarm[]
    @Override
    public synchronized void onNext(List<ByteBuffer> piece) {
        alarm.cancel(false);
        setAlarm();
        body.onNext(piece);
    }

    private void setAlarm() {
        var mine = new CompletableFuture<Void>().completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS);
        alarm = mine;
        mine.thenRun(() -> silent(mine));
    }

    private synchronized void silent(CompletableFuture<Void> ringing) {
        if (ringing == alarm) {
            body.onError(new HttpTimeoutException("no piece of the body for " + limit.toMillis() + " ms"));
            server.cancel();
        }
    }
    // end::alarm[]

    @Override
    public synchronized void onError(Throwable failure) {
        alarm.cancel(false);
        body.onError(failure);
    }

    @Override
    public synchronized void onComplete() {
        alarm.cancel(false);
        body.onComplete();
    }

    @Override
    public CompletionStage<T> getBody() {
        return body.getBody();
    }
}
