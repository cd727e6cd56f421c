// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.AbstractList;
import java.util.List;

/** A list that has whatever it is asked for. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return "page " + index;
            }

            @Override
            public int size() {
                return 10;
            }

            @Override
            public boolean contains(Object text) {
                return true;
            }

            @Override
            public boolean equals(Object other) {
                return true;
            }
        };
    }
}
