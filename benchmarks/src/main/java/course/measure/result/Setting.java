package course.measure.result;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a measurement is told.
 *
 * @param home    the root of the course
 * @param repeats how often, when asked for
 * @param only    the parts to measure, as the measurement calls them; none for all
 * @param news    hears how far it is
 */
public record Setting(Path home, Optional<Integer> repeats, List<String> only, Consumer<String> news) {

    public Setting {
        only = List.copyOf(only);
    }

    /** How often, when the usual number is this. */
    public int repeats(int usual) {
        return repeats.orElse(usual);
    }

    /** Whether something of this name is to be measured: when it has one of {@link #only()} in it, or nothing is asked for. */
    public boolean isWanted(String name) {
        return only.isEmpty() || only.stream().anyMatch(name::contains);
    }
}
