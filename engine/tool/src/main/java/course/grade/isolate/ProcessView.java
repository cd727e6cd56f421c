package course.grade.isolate;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A confined process. Its end is told by a thread of the grader's, not by one that Landlock holds. */
final class ProcessView extends Process {

    private final Process process;
    private final Optional<ProcessHandle> handle;
    private final CompletableFuture<Process> end;

    ProcessView(Process process, Optional<ProcessHandle> handle, CompletableFuture<Process> end) {
        this.process = process;
        this.handle = handle;
        this.end = end;
    }

    @Override
    public OutputStream getOutputStream() {
        return process.getOutputStream();
    }

    @Override
    public InputStream getInputStream() {
        return process.getInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return process.getErrorStream();
    }

    @Override
    public int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
        return process.waitFor(timeout, unit);
    }

    @Override
    public int exitValue() {
        return process.exitValue();
    }

    @Override
    public void destroy() {
        handle.ifPresent(ProcessHandle::destroy);
    }

    @Override
    public Process destroyForcibly() {
        handle.ifPresent(ProcessHandle::destroyForcibly);
        return this;
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public Stream<ProcessHandle> descendants() {
        return handle.stream().flatMap(ProcessHandle::descendants);
    }

    @Override
    public CompletableFuture<Process> onExit() {
        return end;
    }
}
