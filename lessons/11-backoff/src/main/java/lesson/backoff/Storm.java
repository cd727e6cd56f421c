package lesson.backoff;

import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.util.function.BooleanSupplier;

/** A hundred users ask a service that is down; four tries each. */
final class Storm {

    static void main() throws Exception {
        run("no budget: ", () -> {}, () -> true);
        var budget = new Budget();
        run("a budget:  ", budget::earn, budget::spend);
    }

    private static void run(String name, Runnable first, BooleanSupplier mayRetry) throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var page = lab.answer("/down", Reply.status(503));
            var ask = new Ask(client);
            // tag::user[]
            for (var user = 0; user < 100; user++) {
                first.run();
                var made = 1;
                while (ask.answer(page).join().statusCode() == 503 && made < 4 && mayRetry.getAsBoolean()) {
                    made++;
                }
            }
            // end::user[]
            IO.println(name + "100 users, " + lab.flights().count() + " requests");
        }
    }
}
