package course.lab;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The eleven scenarios of Easy Racer, by the rules of its public description: the winner of a race hears "right". A query of
 * their own keeps two racers apart.
 */
final class RaceEndpoints {

    static final Reply RIGHT = Reply.text("right");
    private static final Reply FAILURE = Reply.text("wrong\n").withStatus(500);
    /** The right answer comes so much later than a failure that nobody confuses their order. */
    private static final Duration LATER = Duration.ofMillis(300);
    private static final int ALL_RACERS = 10_000;
    private static final double HEDGE_SECONDS = 3;
    private static final int LETTERS = 10;

    static final List<Endpoint> ALL = List.of(
            race(1, 2, "Two requests race: one of them hears \"right\", the other one nothing.",
                    runners -> runners.getFirst().hears(RIGHT)),
            new Endpoint("/2", "/2", "Two requests race: the connection of one is reset.", RaceEndpoints::reset),
            new Endpoint("/3", "/3?racers=100", "10,000 requests race, or as many as are asked for: one hears \"right\" once all are in flight.",
                    RaceEndpoints::crowd),
            race(4, 2, "Two requests race: when one is given up, after a second, the other hears \"right\".", RaceEndpoints::givenUp),
            race(5, 2, "Two requests race: one is answered with status 500.", runners -> failThenWin(runners.getFirst(), runners.getLast())),
            race(6, 3, "Three requests race: one is answered with status 500, and one not at all.",
                    runners -> failThenWin(runners.getFirst(), runners.get(1))),
            new Endpoint("/7", "/7?seconds=3", "A hedged request: the first one hears \"right\" when a second one comes, so much later.",
                    RaceEndpoints::hedge),
            new Endpoint("/8", "/8?open", "?open answers an id, ?use=ID races another use, ?close=ID closes; one of two uses fails.",
                    RaceEndpoints::resources),
            race(9, LETTERS, "Ten requests: five fail, five hear a letter each, one after the other.", RaceEndpoints::letters),
            new Endpoint("/10", "/10?mine=0.9",
                    "?ID stays open while its client computes; ?ID=LOAD reports the load: 302 go on, 200 right, 400 wrong.", RaceEndpoints::heavy),
            race(11, 3, "A request races a race of two: two of the three fail.", runners -> {
                runners.getFirst().hears(FAILURE);
                failThenWin(runners.get(1), runners.getLast());
            }));

    private RaceEndpoints() {}

    private static Endpoint race(int scenario, int runners, String says, Consumer<List<Runner>> start) {
        return new Endpoint("/" + scenario, "/" + scenario, says, ask -> ask.race().heats.run(ask.flight(), ask.path(), runners, start));
    }

    private static void failThenWin(Runner loser, Runner winner) {
        loser.hears(FAILURE);
        winner.hears(RIGHT.after(LATER));
    }

    /** Some clients send again what was reset: as long as the winner waits, every other request is reset. */
    private static Reply reset(Exchange ask) {
        var reset = Reply.text("never sent").paced(new Pace.NoAnswer(true));
        return ask.race().hasWinner(ask.path()) ? reset : ask.race().heats.run(ask.flight(), ask.path(), 2, runners -> {
            ask.race().winner(ask.path(), runners.getFirst());
            runners.getFirst().hears(RIGHT.after(LATER));
            runners.getLast().hears(reset);
        });
    }

    private static Reply crowd(Exchange ask) {
        var racers = (int) ask.query("racers", ALL_RACERS);
        if (racers < 1 || racers > ALL_RACERS) {
            throw new BadRequest("between 1 and %d requests race".formatted(ALL_RACERS));
        }
        return ask.race().heats.run(ask.flight(), ask.path(), racers, runners -> runners.getLast().hears(RIGHT));
    }

    private static void givenUp(List<Runner> runners) {
        Stream.of(runners, runners.reversed()).forEach(pair -> pair.getFirst().flight.whenOver(how -> {
            if (how == End.LET_GO) {
                pair.getLast().hears(RIGHT);
            }
        }));
    }

    private static Reply hedge(Exchange ask) {
        var seconds = ask.query("seconds", HEDGE_SECONDS);
        // What a slow connection takes off the wait is not the client's fault.
        var least = Duration.ofMillis((long) (seconds * 1000 * 2 / 3));
        return ask.race().heats.run(ask.flight(), ask.path(), 2, runners -> hedged(runners, least));
    }

    private static void hedged(List<Runner> runners, Duration least) {
        var wait = runners.getLast().flight.arrived.at().minus(runners.getFirst().flight.arrived.at());
        if (wait.compareTo(least) >= 0) {
            runners.getFirst().hears(RIGHT);
        } else {
            var early = Reply.text("wrong: the second request came after %d ms%n".formatted(wait.toMillis())).withStatus(400);
            runners.forEach(runner -> runner.hears(early));
        }
    }

    /** Who came last hears the first letter, so that the order of the requests says nothing. */
    private static void letters(List<Runner> runners) {
        IntStream.range(0, LETTERS).filter(place -> place % 2 == 0).forEach(place -> runners.get(place).hears(FAILURE));
        var spellers = IntStream.range(0, LETTERS).filter(place -> place % 2 == 1).mapToObj(runners::get).toList().reversed();
        spell(spellers.iterator(), "right".chars().mapToObj(Character::toString).iterator());
    }

    private static void spell(Iterator<Runner> runners, Iterator<String> letters) {
        if (runners.hasNext()) {
            var next = runners.next();
            next.flight.whenOver(_ -> spell(runners, letters));
            next.hears(Reply.text(letters.next()).after(LATER));
        }
    }

    private static Reply resources(Exchange ask) {
        var resources = ask.race().resources;
        if (ask.query("open").isPresent()) {
            return resources.open();
        }
        return ask.query("use").map(id -> resources.use(ask.flight(), id, ask.race().heats))
                .or(() -> ask.query("close").map(resources::close))
                .orElseGet(resources::count);
    }

    private static Reply heavy(Exchange ask) {
        var id = ask.query().values().keySet().stream().findFirst()
                .orElseThrow(() -> new BadRequest("an id is missing"));
        var load = ask.query(id).orElse("");
        return load.isEmpty() ? ask.race().task(id).stay(ask.flight()) : ask.race().task(id).report(ask.query(id, 0));
    }
}
