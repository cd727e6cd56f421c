package course.measure.fanout;

import course.measure.clients.Trust;
import course.measure.result.Distribution;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The JVM of a {@link JavaContestant}: its name, the protocol and the lab's certificate are the arguments. */
final class ClientSide {

    private ClientSide() {}

    static void main(String[] arguments) throws IOException, InterruptedException, GeneralSecurityException {
        var contestant = JavaContestant.valueOf(arguments[0]);
        var protocol = Protocol.valueOf(arguments[1]);
        var trust = Trust.in(Path.of(arguments[2]));
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.split(" ");
            var asked = round(contestant.open(protocol, trust), Integer.parseInt(words[0]), URI.create(words[1]));
            System.out.println(JsonMapper.shared().writeValueAsString(asked));
        }
        Runtime.getRuntime().halt(0);
    }

    /**
     * A client that is new, so that no connection is left from before, and closed before its round counts as over. The first
     * request is not counted: over HTTP/2 it makes the connection that all others share.
     */
    private static Asked round(Way fresh, int count, URI uri) throws InterruptedException {
        try (fresh) {
            fresh.ask(uri, 1, 1);
            var begin = System.nanoTime();
            var answers = fresh.ask(uri, count, Scenario.AT_ONCE);
            return sum(answers, (System.nanoTime() - begin) / 1e9);
        }
    }

    private static Asked sum(List<Answer> answers, double seconds) {
        var sorted = answers.stream().map(Answer::took).sorted().toList();
        var errors = answers.stream().map(Answer::error).filter(error -> !error.isEmpty()).toList();
        return new Asked(seconds, Distribution.percentile(sorted, 0.5), Distribution.percentile(sorted, 0.99),
                errors.size(), errors.stream().findFirst().orElse(""));
    }
}
