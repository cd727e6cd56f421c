package lesson.filesanddatabases;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.CompletionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** One page read by an asynchronous file channel, and by a virtual thread: who does the work? */
final class WhoReads {

    static void main() throws IOException, ExecutionException, InterruptedException {
        var file = Files.writeString(Files.createTempFile("page", ".txt"), "a page of text");
        try (var threads = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("file-reader").factory())) {
            IO.println(byChannel(file, threads).join());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // tag::thread[]
            var text = threads.submit(() -> Files.readString(file));
            // end::thread[]
            IO.println("\"%s\", read by a virtual thread".formatted(text.get()));
        }
        Files.delete(file);
    }

    // tag::channel[]
    private static CompletableFuture<String> byChannel(Path file, ExecutorService threads) throws IOException {
        var text = new CompletableFuture<String>();
        var bytes = ByteBuffer.allocate(100);
        var channel = AsynchronousFileChannel.open(file, Set.of(StandardOpenOption.READ), threads);
        channel.read(bytes, 0, null, new CompletionHandler<Integer, Void>() {
            @Override
            public void completed(Integer read, Void unused) {
                text.complete("%d bytes, and then? Told by %s".formatted(read, Thread.currentThread().getName()));
            }

            @Override
            public void failed(Throwable failure, Void unused) {
                text.completeExceptionally(failure);
            }
        });
        return text.whenComplete((_, _) -> close(channel));
    }
    // end::channel[]

    private static void close(AsynchronousFileChannel channel) {
        try {
            channel.close();
        } catch (IOException _) {
            // It was only read.
        }
    }
}
