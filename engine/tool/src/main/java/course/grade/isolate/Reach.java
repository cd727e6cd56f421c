package course.grade.isolate;

import java.util.Set;

/** Where a confined program may connect to, as far as its level can tell. */
public sealed interface Reach {
    /** Nowhere: it has no business with the network. */
    record Nowhere() implements Reach {}

    /** To these TCP ports; it can't listen on any. */
    record Ports(Set<Integer> numbers) implements Reach {
        public Ports {
            numbers = Set.copyOf(numbers);
            for (var number : numbers) {
                if (number < 1 || number > 65535) {
                    throw new IllegalArgumentException("expected a port from 1 to 65535, got " + number);
                }
            }
        }
    }
}
