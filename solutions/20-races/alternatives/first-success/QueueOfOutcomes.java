package exercise.races;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

/** Threads put what happened into a queue; the caller takes until one of them has a text. */
public final class FirstSuccess {

    private sealed interface Outcome {
        record Won(String text) implements Outcome {}

        record Lost(String why) implements Outcome {}
    }

    public String fetch(List<URI> mirrors) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var outcomes = new LinkedBlockingQueue<Outcome>();
            var threads = mirrors.stream().map(mirror -> Thread.startVirtualThread(() -> outcomes.add(ask(client, mirror)))).toList();
            var causes = new ArrayList<String>();
            try {
                while (causes.size() < mirrors.size()) {
                    switch (outcomes.take()) {
                        case Outcome.Won(var text) -> {
                            return text;
                        }
                        case Outcome.Lost(var why) -> causes.add(why);
                    }
                }
                throw new IllegalStateException("nobody won: " + causes);
            } finally {
                threads.forEach(Thread::interrupt);
            }
        }
    }

    private static Outcome ask(HttpClient client, URI mirror) {
        try {
            var answer = client.send(HttpRequest.newBuilder(mirror).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? new Outcome.Won(answer.body())
                    : new Outcome.Lost("status " + answer.statusCode());
        } catch (IOException | InterruptedException failure) {
            return new Outcome.Lost(failure.toString());
        }
    }
}
