package lesson.async;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Three programs that start a request and reach the end of {@code main}: what becomes of the request? */
final class EndsTooSoon {

    static void main() throws Exception {
        try (var lab = Lab.start()) {
            for (var ending : List.of("leaves", "closes", "joins")) {
                lab.answer("/" + ending, Reply.text("done").after(Duration.ofMillis(1_500)));
                IO.println("%-7s prints: %s".formatted(ending, runProgram(ending, lab.uri("/" + ending))));
            }
            lab.flights().await(flights -> flights.ended() == 3, Duration.ofSeconds(9));
            for (var flight : lab.flights().all()) {
                IO.println("%-7s ended:  %s".formatted(flight.path().substring(1), flight.end()));
            }
        }
    }

    /** A program of its own, in a JVM of its own. */
    static final class Program {

        // tag::program[]
        static void main(String[] args) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(args[1])).build();
            var client = HttpClient.newHttpClient();
            var work = client.sendAsync(request, BodyHandlers.ofString())
                    .thenAccept(answer -> IO.println("\"" + answer.body() + "\""));
            switch (args[0]) {
                case "leaves" -> Thread.sleep(500);     // main goes on a little, then ends
                case "closes" -> client.close();
                case "joins" -> work.join();
                default -> throw new IllegalArgumentException(args[0]);
            }
        }
        // end::program[]
    }

    private static String runProgram(String ending, URI page) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
                Program.class.getName(), ending, page.toString()).redirectErrorStream(true).start();
        try (var lines = program.inputReader()) {
            var printed = String.join(" ", lines.lines().toList());
            return printed.isEmpty() ? "nothing" : printed;
        }
    }
}
