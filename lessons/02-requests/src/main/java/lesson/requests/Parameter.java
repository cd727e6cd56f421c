package lesson.requests;

import java.util.Objects;

/** One parameter of a query, as people mean it: nothing in it is escaped. The value may be empty; a name may repeat. */
public record Parameter(String name, String value) {

    public Parameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
