package lesson.service;

import course.lab.Lab;
import course.lab.Reply;
import java.time.Duration;
import java.util.List;

/** The upstreams of a start page, played by the lab. Each of them has plenty of time. */
final class StartPage {

    static final Duration PLENTY = Duration.ofSeconds(20);

    private StartPage() {}

    /** All well, and each answers after {@code delay}. */
    static List<Upstream> upstreams(Lab lab, Duration delay) {
        lab.answer("/profile", Reply.json("{\"name\":\"Ada\"}").after(delay));
        lab.answer("/weather", Reply.json("{\"sky\":\"clear\"}").after(delay));
        lab.answer("/news", Reply.json("[\"nothing new\"]").after(delay));
        return List.of(
                new Upstream("profile", lab.uri("/profile"), PLENTY),
                new Upstream("weather", lab.uri("/weather"), PLENTY),
                new Upstream("news", lab.uri("/news"), PLENTY));
    }
}
