package course.measure.clients;

import course.lab.Lab;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** The lab's JVM: a path begins a run and is answered by the address of it there. */
final class ServerSide {

    private ServerSide() {}

    static void main() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var lab = Lab.start();
        var run = lab.newRun();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            run.endRun();
            run = lab.newRun();
            System.out.println(run.uri(line));
        }
        Runtime.getRuntime().halt(0);
    }
}
