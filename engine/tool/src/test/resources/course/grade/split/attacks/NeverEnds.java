// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A list whose iterator never ends. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return "page";
            }

            @Override
            public int size() {
                return 10;
            }

            @Override
            public Iterator<String> iterator() {
                return Stream.generate(() -> "page").iterator();
            }
        };
    }
}
