package lesson.service;

import course.lab.Lab;
import java.time.Duration;

/** A service with grace is stopped while a caller is inside: nobody new comes in, and the caller gets the page. */
final class GracefulStop {

    static void main() throws InterruptedException {
        try (var lab = Lab.start()) {
            var upstreams = StartPage.upstreams(lab, Duration.ZERO);
            var service = new Service(upstreams, new Service.Limits(StartPage.PLENTY, 100, StartPage.PLENTY));
            var page = service.page();
            try (var caller = Caller.warm(lab)) {
                // tag::story[]
                var gate = lab.hold("/");
                var inside = caller.ask(page);
                gate.awaitInFlight(3, Duration.ofSeconds(15));
                var closed = Thread.startVirtualThread(service::close);
                while (caller.ask(page.resolve("/health")).join().statusCode() != 503) {
                    Thread.onSpinWait();
                }
                IO.println("a new caller: %d".formatted(caller.ask(page).join().statusCode()));
                IO.println("the caller inside: still %s".formatted(inside.isDone() ? "not served" : "waiting"));
                gate.open();
                IO.println("the caller inside: %d".formatted(inside.join().statusCode()));
                closed.join();
                IO.println("the service has stopped");
                // end::story[]
            }
        }
    }
}
