package lesson.clients;

import com.github.mizosoft.methanol.Methanol;
import course.lab.Lab;
import lesson.semaphores.Turnstile;

/** The task with Methanol. Its limits are the client's own, so that nobody who uses it can forget them. */
final class WithMethanol {

    static void main() {
        try (var lab = Lab.start()) {
            // tag::story[]
            try (var client = Methanol.newBuilder()
                    .headersTimeout(Task.PATIENCE)
                    .readTimeout(Task.PATIENCE)
                    .interceptor(new Cap(new Turnstile(Task.AT_ONCE)))
                    .build()) {
                Task.run(lab, Asker.jdk(client));
            }
            // end::story[]
        }
    }
}
