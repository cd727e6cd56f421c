package exercise.gather;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A handler that writes down what it is given, notices when two threads are in it, and can be held up. */
final class Handed implements Consumer<String> {

    /** After this nobody is held any more, whatever happens. */
    private static final int LONGEST = 20;

    private final List<String> texts = new ArrayList<>();
    private final Semaphore ends = new Semaphore(0);
    private final int drawnOut;
    private int inside;
    private boolean shared;

    /** @param drawnOut so many calls end only when the check says so */
    Handed(int drawnOut) {
        this.drawnOut = drawnOut;
    }

    @Override
    public void accept(String text) {
        boolean held;
        synchronized (this) {
            texts.add(text);
            held = texts.size() <= drawnOut;
            shared |= ++inside > 1;
        }
        try {
            if (held) {
                ends.tryAcquire(LONGEST, TimeUnit.SECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            synchronized (this) {
                inside--;
            }
        }
    }

    /** What came so far, also the text of a call that has not ended. */
    synchronized List<String> texts() {
        return new ArrayList<>(texts);
    }

    synchronized int count() {
        return texts.size();
    }

    /** Whether two threads have been in here at once. */
    synchronized boolean shared() {
        return shared;
    }

    /** Ends the call that is held, or the next one. */
    void endOne() {
        ends.release();
    }

    /** Holds nobody any more. */
    void goOn() {
        ends.release(drawnOut);
    }
}
