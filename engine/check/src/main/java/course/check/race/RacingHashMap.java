package course.check.race;

import java.util.HashMap;
import java.util.Map;

/** A {@link HashMap} that notices when two threads change it at the same moment. */
public final class RacingHashMap<K, V> extends HashMap<K, V> {

    private static final long serialVersionUID = 1;
    private final transient Window window;

    public RacingHashMap() {
        window = new Window();
        super();
    }

    public RacingHashMap(Map<? extends K, ? extends V> entries) {
        window = new Window();
        super(entries);
    }

    public RacingHashMap(int capacity) {
        window = new Window();
        super(capacity);
    }

    public RacingHashMap(int capacity, float loadFactor) {
        window = new Window();
        super(capacity, loadFactor);
    }

    @Override
    public V put(K key, V value) {
        var entered = window.enter("HashMap.put");
        try {
            return super.put(key, value);
        } finally {
            if (entered) {
                window.leave();
            }
        }
    }
}
