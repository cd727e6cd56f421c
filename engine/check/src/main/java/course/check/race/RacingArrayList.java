package course.check.race;

import java.util.Collection;
import java.util.ArrayList;

/** A {@link ArrayList} that notices when two threads change it at the same moment. */
public final class RacingArrayList<E> extends ArrayList<E> {

    private static final long serialVersionUID = 1;
    private final transient Window window;

    public RacingArrayList() {
        window = new Window();
        super();
    }

    public RacingArrayList(Collection<? extends E> elements) {
        window = new Window();
        super(elements);
    }

    public RacingArrayList(int capacity) {
        window = new Window();
        super(capacity);
    }

    @Override
    public boolean add(E element) {
        var entered = window.enter("ArrayList.add");
        try {
            return super.add(element);
        } finally {
            leave(entered);
        }
    }

    @Override
    public void add(int index, E element) {
        var entered = window.enter("ArrayList.add");
        try {
            super.add(index, element);
        } finally {
            leave(entered);
        }
    }

    private void leave(boolean entered) {
        if (entered) {
            window.leave();
        }
    }
}
