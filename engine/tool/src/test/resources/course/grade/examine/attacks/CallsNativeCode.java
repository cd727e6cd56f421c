// expected: CRASHED
package exercise.gather;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.net.URI;
import java.util.List;

/** Sends its own process a signal, by way of the C library. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        var linker = Linker.nativeLinker();
        var raise = linker.downcallHandle(linker.defaultLookup().find("raise").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        try {
            raise.invoke(9);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
        return List.of();
    }
}
