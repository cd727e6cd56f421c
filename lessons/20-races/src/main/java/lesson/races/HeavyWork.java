package lesson.races;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;

/** Computes something heavy as long as a request stays open, and reports the load of the process meanwhile. */
record HeavyWork(HttpClient client, URI scenario, Duration pause) {

    String run(String id) throws Exception {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var open = client.sendAsync(get(id), BodyHandlers.discarding());
        // A virtual thread that computes gives its carrier back to nobody: heavy work belongs on a platform thread.
        var work = Thread.ofPlatform().daemon().start(HeavyWork::digests);
        open.whenComplete((_, _) -> work.interrupt());
        try {
            while (true) {
                Thread.sleep(pause);
                var answer = client.send(get(id + "=" + Math.max(0, system.getProcessCpuLoad())), BodyHandlers.ofString());
                switch (answer.statusCode()) {
                    case 200 -> {
                        return answer.body();
                    }
                    case 302 -> {}
                    default -> throw new IOException(answer.body());
                }
            }
        } finally {
            work.interrupt();
            open.cancel(true);
        }
    }

    // tag::digests[]
    private static void digests() {
        var sha = sha();
        var digest = new byte[64];
        while (!Thread.currentThread().isInterrupted()) {
            digest = sha.digest(digest);
        }
    }
    // end::digests[]

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpRequest get(String query) {
        return HttpRequest.newBuilder(URI.create(scenario + "?" + query)).build();
    }
}
