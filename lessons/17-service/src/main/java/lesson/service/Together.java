package lesson.service;

import course.lab.Lab;
import course.lab.Reply;
import java.time.Duration;

/** The same page, asked for together: as slow as the slowest upstream, and still there when one of them fails. */
final class Together {

    static void main() {
        try (var lab = Lab.start()) {
            var upstreams = StartPage.upstreams(lab, Duration.ofMillis(200));
            var limits = new Service.Limits(StartPage.PLENTY, 100, Duration.ofSeconds(5));
            try (var service = new Service(upstreams, limits); var caller = Caller.warm(lab)) {
                // tag::story[]
                caller.report("all is well", service.page());
                lab.answer("/weather", Reply.status(503).after(Duration.ofMillis(200)));
                caller.report("no weather", service.page());
                // end::story[]
            }
        }
    }
}
