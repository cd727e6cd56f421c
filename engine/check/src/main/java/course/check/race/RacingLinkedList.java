package course.check.race;

import java.util.Collection;
import java.util.LinkedList;

/** A {@link LinkedList} that notices when two threads change it at the same moment. */
public final class RacingLinkedList<E> extends LinkedList<E> {

    private static final long serialVersionUID = 1;
    private final transient Window window;

    public RacingLinkedList() {
        window = new Window();
        super();
    }

    public RacingLinkedList(Collection<? extends E> elements) {
        window = new Window();
        super(elements);
    }

    @Override
    public boolean add(E element) {
        var entered = window.enter("LinkedList.add");
        try {
            return super.add(element);
        } finally {
            leave(entered);
        }
    }

    @Override
    public void add(int index, E element) {
        var entered = window.enter("LinkedList.add");
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
