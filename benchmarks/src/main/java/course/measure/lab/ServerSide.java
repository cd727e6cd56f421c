package course.measure.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The server's JVM: "1000" begins a round of so many and answers its address, "over" what was {@link Served}. */
final class ServerSide {

    private ServerSide() {}

    static void main(String[] arguments) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var host = Kind.valueOf(arguments[0]).start();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("over")) {
                System.out.println(JsonMapper.shared().writeValueAsString(Served.by(host, heap())));
            } else {
                System.gc();
                heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
                System.out.println(host.open(Integer.parseInt(line)));
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static long heap() {
        return heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
