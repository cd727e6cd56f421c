package course.doctor;

import com.sun.management.UnixOperatingSystemMXBean;
import course.terminal.Shell;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** The ports that commands take unless they are told others. */
    static Finding ports(Machine machine) {
        var taken = machine.ports().entrySet().stream().filter(port -> !isFree(port.getValue())).toList();
        var named = machine.ports().entrySet().stream().map(Network::named).collect(Collectors.joining(", "));
        return taken.isEmpty() ? Finding.ok("Ports", "free: " + named)
                : Finding.limited("Ports", "taken: " + taken.stream().map(Network::named).collect(Collectors.joining(", ")),
                        taken.stream().map(port -> "%s --port 0 takes a free one".formatted(port.getKey()))
                                .collect(Collectors.joining("; ")));
    }

    private static String named(Map.Entry<String, Integer> port) {
        return "%d (%s)".formatted(port.getValue(), port.getKey());
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
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
        var mend = "raise it before %s:  ulimit -n %d".formatted(Shell.HERE.command("").strip(), COMFORTABLE);
        return limit >= ENOUGH ? Finding.limited("Open files", found, mend)
                : Finding.missing("Open files", found, mend);
    }
}
