package course.measure.fanout;

import course.lab.Lab;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The lab's JVM: "http1 /delay/0.2" begins a run and is answered by the address of the path there. Its argument is the file for
 * its certificate, which is there before the first answer.
 */
final class ServerSide {

    private ServerSide() {}

    static void main(String[] arguments) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var lab = Lab.start();
        Files.writeString(Path.of(arguments[0]), lab.certificate());
        var run = lab.newRun();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.split(" ");
            run.endRun();
            run = lab.newRun();
            System.out.println(words[0].equals(Protocol.HTTP_2.word()) ? run.secure(words[1]) : run.uri(words[1]));
        }
        Runtime.getRuntime().halt(0);
    }
}
