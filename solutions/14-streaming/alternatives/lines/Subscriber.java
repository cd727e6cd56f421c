package exercise.streaming;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Predicate;

/** Is handed the lines by the client, and asks for one at a time. */
public final class Lines {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public int follow(URI source, Predicate<String> more) throws Exception {
        var reader = new Reader(more);
        CLIENT.sendAsync(HttpRequest.newBuilder(source).build(), info -> info.statusCode() == 200
                ? BodySubscribers.fromLineSubscriber(reader, _ -> reader, StandardCharsets.UTF_8, null)
                : BodySubscribers.replacing(reader)).whenComplete(reader::ended);
        return reader.count.get();
    }

    private static final class Reader implements Flow.Subscriber<String> {

        private final CompletableFuture<Integer> count = new CompletableFuture<>();
        private final Predicate<String> more;
        private Flow.Subscription subscription;
        private int handed;

        Reader(Predicate<String> more) {
            this.more = more;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            this.subscription = subscription;
            subscription.request(1);
        }

        @Override
        public void onNext(String line) {
            handed++;
            if (more.test(line)) {
                subscription.request(1);
            } else {
                subscription.cancel();
                count.complete(handed);
            }
        }

        @Override
        public void onError(Throwable failure) {
            count.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            count.complete(handed);
        }

        /** The answer as a whole: a failure before the first line, or a status that has none. */
        void ended(HttpResponse<Reader> answer, Throwable failure) {
            if (failure != null) {
                count.completeExceptionally(failure);
            } else if (answer.statusCode() != 200) {
                count.completeExceptionally(new IOException("status " + answer.statusCode()));
            }
        }
    }
}
