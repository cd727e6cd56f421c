package exercise.streaming;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A handler that writes down each line it is handed, and has enough after so many. */
final class Heard implements Predicate<String> {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final int enough;

    Heard(int enough) {
        this.enough = enough;
    }

    @Override
    public boolean test(String line) {
        lines.add(line);
        return lines.size() < enough;
    }

    int count() {
        return lines.size();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
