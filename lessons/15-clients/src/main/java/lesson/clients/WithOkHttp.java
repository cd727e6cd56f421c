package lesson.clients;

import course.lab.Lab;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;

/** The task with OkHttp, which has five at a time and a limit for a whole call. Then its threads have to be let go. */
final class WithOkHttp {

    static void main() throws InterruptedException {
        try (var lab = Lab.start()) {
            // tag::story[]
            var client = new OkHttpClient.Builder()
                    .callTimeout(Task.PATIENCE)
                    .build();
            client.dispatcher().setMaxRequestsPerHost(Task.AT_ONCE);
            Task.run(lab, Asker.okHttp(client));
            // end::story[]
            var dispatchers = dispatchers();
            IO.println("threads left that keep the program alive: " + !dispatchers.isEmpty());
            // tag::end[]
            client.dispatcher().executorService().close();
            client.connectionPool().evictAll();
            // end::end[]
            for (var dispatcher : dispatchers) {
                dispatcher.join(Duration.ofSeconds(10));
            }
            IO.println("threads left after they were ended:       " + !dispatchers().isEmpty());
        }
    }

    private static List<Thread> dispatchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("OkHttp") && !thread.isDaemon()).toList();
    }
}
