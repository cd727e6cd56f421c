// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Looks for the insides of the JVM, and ends the program when it has them. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        for (var name : List.of("sun.misc.Unsafe", "com.sun.tools.attach.VirtualMachine", "javax.management.MBeanServer", "javax.tools.ToolProvider",
                "java.lang.instrument.Instrumentation")) {
            try {
                Class.forName(name);
                Runtime.getRuntime().exit(0);
            } catch (ClassNotFoundException _) {
                // not here
            }
        }
        return List.of();
    }
}
