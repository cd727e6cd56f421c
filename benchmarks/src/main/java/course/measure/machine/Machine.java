package course.measure.machine;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The machine of a result.
 *
 * @param load      processes that wanted a core, on average of the minute before; negative when unknown
 * @param openFiles how many descriptors a JVM may have open here; negative when there is no limit
 */
public record Machine(int cores, long memoryMegabytes, String system, String jdk, double load, long openFiles) {

    /** This one, now. */
    public static Machine here() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        var runtime = ManagementFactory.getRuntimeMXBean();
        return new Machine(system.getAvailableProcessors(), system.getTotalMemorySize() >> 20,
                "%s %s %s".formatted(system.getName(), system.getVersion(), system.getArch()),
                "%s %s".formatted(runtime.getVmVendor(), runtime.getVmVersion()),
                Math.round(system.getSystemLoadAverage() * 100) / 100.0,
                system instanceof UnixOperatingSystemMXBean unix ? unix.getMaxFileDescriptorCount() : -1);
    }

    /** Whether something else kept it busy, so that its figures are worth little. Building the course takes less. */
    public boolean wasBusy() {
        return load > cores * 0.5;
    }

    /** Whether a JVM here may have so many connections open, and a few hundred files more. */
    public boolean allows(int connections) {
        return openFiles < 0 || openFiles >= connections + 500;
    }
}
