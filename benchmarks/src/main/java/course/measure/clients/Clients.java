package course.measure.clients;

import course.measure.machine.Peer;
import course.measure.result.Distribution;
import course.measure.result.Measurement;
import course.measure.result.Report;
import course.measure.result.Row;
import course.measure.result.Setting;
import course.measure.result.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Has four clients ask the lab for the same, in turn, so that a busy minute of the machine is everybody's. */
public final class Clients implements Measurement {

    private static final int USUAL_ROUNDS = 7;
    private static final int WARM_UPS = 3;
    private static final int QUICK = 2_000;
    private static final int SLOW = 500;
    private static final String AT_ONCE = "/pages/1";
    private static final String LATER = "/delay/0.1";

    @Override
    public String name() {
        return "clients";
    }

    @Override
    public Report run(Setting setting) throws IOException {
        var rounds = setting.repeats(USUAL_ROUNDS);
        try (var server = Peer.start(ServerSide.class)) {
            setting.news().accept("the first answer of a fresh JVM");
            first(server, 1);
            var first = first(server, rounds);
            var clients = everybody(server);
            setting.news().accept("%,d requests that are answered at once".formatted(QUICK));
            var quick = rounds(server, clients, rounds, QUICK, AT_ONCE);
            setting.news().accept("%,d requests that are answered after 100 ms".formatted(SLOW));
            var slow = rounds(server, clients, rounds, SLOW, LATER);
            clients.values().forEach(Peer::close);
            return report(rounds, first, quick, slow);
        }
    }

    private static Report report(int rounds, Map<Tried, List<Round>> first, Map<Tried, List<Round>> quick,
                                 Map<Tried, List<Round>> slow) {
        return new Report("Four clients", """
                A client in one JVM and the lab in another, over HTTP/1.1, %d requests in flight at most:
                a semaphore in front of each client, and the client's own limits as wide. The clients take
                turns, %d rounds each, after %d that did not count. The first answer is that of a fresh JVM
                each time, with the making of the client. Threads are platform threads, beyond those of a
                JVM without the client. Jars are the client's, and those it cannot do without. All JVMs
                have the flags of `./course`, which start quickly and compile less."""
                .formatted(ClientSide.AT_ONCE, rounds, WARM_UPS),
                List.of(table("%,d requests, answered at once".formatted(QUICK),
                                List.of("requests/s, median", "requests/s, best", "answer p95 ms", "errors"),
                                quick, Clients::throughput),
                        table("%,d requests, answered after 100 ms: %,d ms at the best"
                                        .formatted(SLOW, SLOW / ClientSide.AT_ONCE * 100),
                                List.of("median ms", "max ms", "errors"), slow, Clients::time),
                        new Table("What it costs", "", List.of("first answer, median ms", "threads", "jars MB"),
                                Stream.of(Tried.values())
                                        .map(tried -> costs(tried, first.get(tried), quick.get(tried))).toList())),
                List.of());
    }

    private static Table table(String title, List<String> columns, Map<Tried, List<Round>> rounds,
                               Function<List<Round>, List<Double>> values) {
        return new Table(title, "", columns, Stream.of(Tried.values())
                .map(tried -> new Row(tried.label(), values.apply(rounds.get(tried)), null)).toList());
    }

    private static List<Double> throughput(List<Round> rounds) {
        var perSecond = rounds.stream().map(Round::perSecond).sorted().toList();
        return List.of(perSecond.get((perSecond.size() - 1) / 2), perSecond.getLast(),
                Distribution.of(rounds.stream().map(Round::p95).toList()).median(), errors(rounds));
    }

    private static List<Double> time(List<Round> rounds) {
        var took = Distribution.of(rounds.stream().map(Round::took).toList());
        return List.of(took.median(), took.max(), errors(rounds));
    }

    private static Row costs(Tried tried, List<Round> first, List<Round> quick) {
        return new Row(tried.label(), List.of(Distribution.of(first.stream().map(Round::took).toList()).median(),
                (double) quick.stream().mapToInt(Round::threads).max().orElseThrow(), tried.megabytes()), null);
    }

    private static double errors(List<Round> rounds) {
        return rounds.stream().mapToInt(Round::errors).sum();
    }

    /** A JVM for each client, warmed up. */
    private static Map<Tried, Peer> everybody(Peer server) throws IOException {
        var clients = new EnumMap<Tried, Peer>(Tried.class);
        for (var tried : Tried.values()) {
            clients.put(tried, Peer.start(ClientSide.class, tried.name()));
        }
        rounds(server, clients, WARM_UPS, QUICK, AT_ONCE);
        return clients;
    }

    private static Map<Tried, List<Round>> first(Peer server, int rounds) throws IOException {
        var all = empty();
        for (var round = 0; round < rounds; round++) {
            for (var tried : Tried.values()) {
                try (var fresh = Peer.start(ClientSide.class, tried.name())) {
                    all.get(tried).add(ask(server, fresh, 1, AT_ONCE));
                }
            }
        }
        return all;
    }

    private static Map<Tried, List<Round>> rounds(Peer server, Map<Tried, Peer> clients, int rounds, int requests,
                                                  String path) throws IOException {
        var all = empty();
        for (var round = 0; round < rounds; round++) {
            for (var tried : Tried.values()) {
                all.get(tried).add(ask(server, clients.get(tried), requests, path));
            }
        }
        return all;
    }

    private static Round ask(Peer server, Peer client, int requests, String path) throws IOException {
        return JsonMapper.shared().readValue(client.ask(requests + " " + server.ask(path)), Round.class);
    }

    private static Map<Tried, List<Round>> empty() {
        var all = new EnumMap<Tried, List<Round>>(Tried.class);
        Stream.of(Tried.values()).forEach(tried -> all.put(tried, new ArrayList<>()));
        return all;
    }
}
