package course.check;

import course.lab.Lab;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * One try at a criterion. In doubt a criterion is tried afresh, at a run of the lab of its own.
 *
 * @param criterion its order
 * @param title     its display name
 * @param lab       where the learner's requests arrive; its run ends with the try
 */
public record Attempt(int criterion, String title, Lab lab) {

    private static final AtomicReference<Consumer<Attempt>> BEGINS = new AtomicReference<>(_ -> {});

    /**
     * Has {@code listener} told of every attempt in this JVM from now on, on the thread that makes it and before it
     * begins: for who shows requests while they fly. It takes the place of the listener before; at first nobody is
     * told.
     */
    public static void onBegin(Consumer<Attempt> listener) {
        BEGINS.set(listener);
    }

    void begins() {
        BEGINS.get().accept(this);
    }
}
