package exercise.errors;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import lesson.errors.HttpStatusException;
import lesson.errors.Status;

/** A body subscriber of its own cancels its subscription as soon as it has enough. */
public final class RaiseForStatus {

    public String fetch(URI page) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.sendAsync(HttpRequest.newBuilder(page).build(), info -> new Status(info.statusCode()).isSuccess()
                    ? BodySubscribers.ofString(StandardCharsets.UTF_8)
                    : new Beginning(200)).get();
            if (new Status(answer.statusCode()).isSuccess()) {
                return answer.body();
            }
            throw new HttpStatusException(answer.uri(), answer.statusCode(), answer.body());
        }
    }

    private static final class Beginning implements BodySubscriber<String> {
        private final CompletableFuture<String> text = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int most;
        private Subscription subscription;

        Beginning(int most) {
            this.most = most;
        }

        @Override
        public CompletionStage<String> getBody() {
            return text;
        }

        @Override
        public void onSubscribe(Subscription begun) {
            subscription = begun;
            begun.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> pieces) {
            for (var piece : pieces) {
                var part = new byte[Math.min(piece.remaining(), most - bytes.size())];
                piece.get(part);
                bytes.writeBytes(part);
            }
            if (bytes.size() == most) {
                subscription.cancel();
                onComplete();
            } else {
                subscription.request(1);
            }
        }

        @Override
        public void onError(Throwable failure) {
            text.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            text.complete(bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
