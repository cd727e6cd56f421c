package exercise.gather;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lesson.gather.Outcome;

/** Tasks that may fail, and a look at the state of each future when all of them are done. */
public final class KeepFailures {

    public List<Outcome> fetchAll(List<URI> pages) throws InterruptedException {
        try (var client = HttpClient.newHttpClient(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = threads.invokeAll(pages.stream().map(page -> ask(client, page)).toList());
            var outcomes = new ArrayList<Outcome>();
            for (int i = 0; i < pages.size(); i++) {
                outcomes.add(outcome(pages.get(i), done.get(i)));
            }
            return outcomes;
        }
    }

    private static Callable<HttpResponse<String>> ask(HttpClient client, URI page) {
        return () -> client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private static Outcome outcome(URI page, Future<HttpResponse<String>> done) {
        return switch (done.state()) {
            case SUCCESS -> answered(page, done.resultNow());
            case FAILED -> new Outcome.Failed(page, done.exceptionNow().toString());
            case CANCELLED, RUNNING -> new Outcome.Failed(page, "given up");
        };
    }

    private static Outcome answered(URI page, HttpResponse<String> answer) {
        return answer.statusCode() == 200
                ? new Outcome.Page(page, answer.body())
                : new Outcome.Failed(page, "status " + answer.statusCode());
    }
}
