package course.measure.clients;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** A client that is open. */
public interface Asking extends AutoCloseable {

    /** The status of a GET, once its whole body has come. */
    CompletableFuture<Integer> ask(URI uri);

    @Override
    void close();
}
