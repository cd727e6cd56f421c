package course.measure.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;

/** What another process uses of the machine, as the system tells it. */
public record Usage(ProcessHandle process) {

    private static final String PEAK = "VmHWM:";
    private static final String RESET_PEAK = "5";

    /** The processor time it has had so far, on all cores, in steps of 10 ms. */
    public Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** From now on {@link #peakMegabytes()} tells of what comes. Where the system can't, nothing happens. */
    public void forgetPeak() throws IOException {
        if (Files.isWritable(file("clear_refs"))) {
            Files.writeString(file("clear_refs"), RESET_PEAK);
        }
    }

    /** The most memory it had resident at one time; empty where no file below {@code /proc} tells. */
    public OptionalLong peakMegabytes() throws IOException {
        if (!Files.isReadable(file("status"))) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(file("status")).stream().filter(line -> line.startsWith(PEAK))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst();
    }

    private Path file(String name) {
        return Path.of("/proc", String.valueOf(process.pid()), name);
    }
}
