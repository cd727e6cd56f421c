package course.grade.isolate;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A platform thread that starts one program and lives as long as it: what Landlock holds the thread to, the program inherits and the
 * grader does not. It also must not end before the program, which is told to die with the thread that started it.
 *
 * <p>Once held, the thread can't read the grader's own classes any more: what it needs is loaded before. Threads that it starts are held as
 * well; it starts none but the JDK's, which wait for the program's end. Never ask the process for its {@code onExit}: the threads
 * that serve it would be held too, and serve others later.
 */
final class Starter {

    private final CompletableFuture<Process> started = new CompletableFuture<>();
    private final ProcessBuilder builder;
    private final @Nullable Landlock landlock;

    Starter(ProcessBuilder builder, @Nullable Landlock landlock) {
        this.builder = builder;
        this.landlock = landlock;
    }

    /** Throws {@link CannotConfine} when it can't be started. */
    Process process() {
        if (landlock != null) {
            Landlock.load();
            Sweep.load();
        }
        Thread.ofPlatform().daemon().name("starter of a program").start(this::run);
        try {
            return started.join();
        } catch (CompletionException failure) {
            throw new CannotConfine("The program could not be started: " + failure.getCause().getMessage(), failure.getCause());
        }
    }

    private void run() {
        try {
            if (landlock != null) {
                landlock.restrictThisThread();
            }
            var process = Sweep.start(builder);
            started.complete(process);
            process.waitFor();
        } catch (IOException | RuntimeException | Error | InterruptedException failure) {
            started.completeExceptionally(failure);
        }
    }
}
