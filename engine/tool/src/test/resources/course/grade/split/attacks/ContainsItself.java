// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A list that contains itself. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        var list = new ArrayList<Object>();
        list.add(list);
        return (List<String>) (List<?>) list;
    }
}
