package course.doctor;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** What the lab needs to hold many requests in flight. */
final class Network {
    private static final long COMFORTABLE = 16_384;
    private static final long ENOUGH = 1_024;

    private Network() {}

    /** Opens a port on this machine only, and calls it. */
    static Finding loopback(Machine machine) {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var client = new Socket(server.getInetAddress(), server.getLocalPort());
                var _ = server.accept()) {
            return Finding.ok("Loopback", "port %d of %s opened and answered".formatted(
                    client.getPort(), client.getInetAddress().getHostAddress()));
        } catch (IOException e) {
            return Finding.missing("Loopback", "no port of 127.0.0.1 could be opened: " + e.getMessage(),
                    "let a firewall or a container allow connections of this machine to itself");
        }
    }

    static Finding descriptors(Machine machine) {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? descriptors(unix.getMaxFileDescriptorCount())
                : Finding.ok("Open files", "no limit a process");
    }

    /** Each request in flight costs two descriptors: one of the client, one of the lab. */
    static Finding descriptors(long limit) {
        var found = limit > Integer.MAX_VALUE ? "no limit"
                : "%,d, so about %,d requests in flight".formatted(limit, limit / 2);
        if (limit >= COMFORTABLE) {
            return Finding.ok("Open files", found);
        }
        var mend = "raise it before ./course:  ulimit -n %d".formatted(COMFORTABLE);
        return limit >= ENOUGH ? Finding.limited("Open files", found, mend)
                : Finding.missing("Open files", found, mend);
    }
}
