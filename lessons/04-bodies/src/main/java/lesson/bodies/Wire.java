package lesson.bodies;

import course.lab.Flight;
import course.lab.Lab;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a request looked like when it reached the server. */
final class Wire {

    private Wire() {}

    /** The last request of the lab: its first line, the headers about the body, and the body. */
    static String last(Lab lab) {
        return show(lab.flights().all().getLast());
    }

    static String show(Flight flight) {
        return flight.line() + "\n" + headers(flight) + "\n" + flight.requestBody().replace("\r\n", "\n").stripTrailing();
    }

    private static String headers(Flight flight) {
        return Stream.of("Content-Type", "Content-Length", "Transfer-Encoding")
                .filter(name -> flight.header(name).isPresent())
                .map(name -> name + ": " + flight.header(name).orElseThrow() + "\n")
                .collect(Collectors.joining());
    }
}
