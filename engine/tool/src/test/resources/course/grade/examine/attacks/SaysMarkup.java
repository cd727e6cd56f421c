// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Throws a text that does something in a terminal, a page and a table. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        throw new IllegalStateException("\u001b[2J\u001b]0;owned\u0007<script>alert(1)</script>\n=cmd|' /C calc'!A0\r\nPASSED,100");
    }
}
