package exercise.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Asks asynchronously, and tidies up in a stage that runs in any case. */
public final class ToDisk {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public long download(URI source, Path target) throws Exception {
        var part = target.resolveSibling(target.getFileName() + ".part");
        return CLIENT.sendAsync(HttpRequest.newBuilder(source).build(), info -> into(part, info.statusCode()))
                .thenApply(answer -> moved(answer, target))
                .whenComplete((_, _) -> part.toFile().delete())
                .join();
    }

    private static BodySubscriber<Path> into(Path part, int status) {
        return status == 200
                ? BodySubscribers.ofFile(part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)
                : BodySubscribers.replacing(part);
    }

    private static long moved(HttpResponse<Path> answer, Path target) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
        }
        try {
            return Files.size(Files.move(answer.body(), target, StandardCopyOption.ATOMIC_MOVE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
