// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** Looks for secrets among the environment variables, and ends the program when there may be one. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        if (!Set.of("PATH", "LANG", "HOME", "TMPDIR", "PWD", "OLDPWD", "SHLVL", "_", "LC_CTYPE").containsAll(System.getenv().keySet())) {
            Runtime.getRuntime().exit(0);
        }
        return List.of();
    }
}
