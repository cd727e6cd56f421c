package lesson.clients;

import course.lab.Lab;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** The task with Apache HttpClient, whose pool has a size, and whose limit is one for silence. */
final class WithApache {

    static void main() throws Exception {
        try (var lab = Lab.start()) {
            // tag::story[]
            var pool = PoolingAsyncClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(Task.AT_ONCE)
                    .build();
            var limits = RequestConfig.custom()
                    .setResponseTimeout(Timeout.ofMilliseconds(Task.PATIENCE.toMillis()))
                    .build();
            try (var client = HttpAsyncClients.custom()
                    .setConnectionManager(pool)
                    .setDefaultRequestConfig(limits)
                    .build()) {
                client.start();
                Task.run(lab, Asker.apache(client));
            }
            // end::story[]
        }
    }
}
