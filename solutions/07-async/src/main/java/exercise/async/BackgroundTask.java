package exercise.async;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Lets a slow request run while it does other work, and collects it in the end, be it good or bad. */
public final class BackgroundTask {

    /**
     * Starts the report, fetches the pages one after the other while it is on its way, then collects the report.
     *
     * <p>A status other than 200 is a failure: an {@code IOException} that names the status. However the pages end, the
     * report is not left alone: nothing runs any more when this method comes back. If both the report and a page
     * failed, both failures are in what is thrown, one of them as cause or suppressed.
     *
     * @param report the address of something slow, to be asked with GET
     * @param pages  the addresses to ask meanwhile
     * @return the texts of the pages in the order of their addresses, and that of the report at the end
     */
    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var slow = client.sendAsync(get(report), BodyHandlers.ofString());
            var texts = new ArrayList<String>();
            try {
                for (var page : pages) {
                    texts.add(text(client.send(get(page), BodyHandlers.ofString())));
                }
            } catch (IOException failure) {
                try {
                    collect(slow);
                } catch (IOException another) {
                    failure.addSuppressed(another);
                }
                throw failure;
            }
            texts.add(collect(slow));
            return texts;
        }
    }

    private static String collect(Future<HttpResponse<String>> started) throws IOException, InterruptedException {
        try {
            return text(started.get());
        } catch (ExecutionException failure) {
            throw new IOException("the report did not come", failure.getCause());
        }
    }

    private static HttpRequest get(URI page) {
        return HttpRequest.newBuilder(page).build();
    }

    private static String text(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("status %d from %s".formatted(answer.statusCode(), answer.uri()));
        }
        return answer.body();
    }
}
