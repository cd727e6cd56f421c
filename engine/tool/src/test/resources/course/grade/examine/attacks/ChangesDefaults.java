// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Changes what a JVM has one of, in the hope that the check has the same. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        Locale.setDefault(Locale.forLanguageTag("tr"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
        System.setProperty("line.separator", "|");
        System.setProperty("junit.jupiter.conditions.deactivate", "*");
        Thread.setDefaultUncaughtExceptionHandler((_, _) -> System.exit(0));
        System.setOut(null);
        return List.of();
    }
}
