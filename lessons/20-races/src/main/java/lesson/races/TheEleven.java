package lesson.races;

import course.lab.Lab;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Wins all eleven scenarios: those that take no time one after the other, then the slow ones together. */
final class TheEleven {

    private static final int CROWD = 200;
    private static final List<Integer> SLOW = List.of(4, 7, 9, 10);

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            lab.warmUp(client);
            var scenarios = new Scenarios(client, lab.uri("").toString()).all(CROWD, 1);
            for (var scenario : scenarios.entrySet()) {
                if (!SLOW.contains(scenario.getKey())) {
                    win(scenario.getKey(), scenario.getValue());
                }
            }
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var together = SLOW.stream().map(number -> threads.submit(scenarios.get(number))).toList();
                for (var number : SLOW) {
                    win(number, () -> together.get(SLOW.indexOf(number)).get());
                }
            }
        }
    }

    private static void win(int number, Callable<String> scenario) throws Exception {
        IO.println("%2d: %s".formatted(number, scenario.call()));
    }
}
