package course.measure.classroom;

import course.catalog.Catalog;
import course.catalog.Exercise;
import course.judge.Judge;
import course.judge.Launch;
import course.measure.result.CannotMeasure;
import course.original.Originals;
import course.verify.Case;
import course.verify.TruthTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class made of solutions, alternatives, wrong solutions, stubs and attacks, always the same one; some have a class in a file of its own.
 * What the honest ones must get is what {@code ./course check} says of them; an attack gets nothing, and the honest exercises beside it
 * keep their points.
 */
record MadeClass(List<Exercise> exercises, List<Member> members) {

    private static final List<String> EXERCISES = List.of("gather/in-order", "semaphores/cap", "errors/raise-for-status");
    /** Verdicts that come from an end of the process: how many criteria were judged before it is luck. */
    private static final Set<String> ENDS = Set.of("STUCK", "EXIT_CALLED", "TIMEOUT");
    private static final List<String> ATTACKED = List.of("split", "examine");
    /** One of so many students attacks. */
    private static final int ATTACKS = 4;
    /** One of so many of the others has a class in a file of its own. */
    private static final int HELPED = 5;

    MadeClass {
        exercises = List.copyOf(exercises);
        members = List.copyOf(members);
    }

    static MadeClass of(Path home, Path memory, int size) throws IOException, CannotMeasure {
        var catalog = Catalog.read(home);
        var exercises = EXERCISES.stream().map(catalog::exercise).toList();
        try (var judge = new Judge(catalog, memory.resolve("judge.log"), false, Launch.PLAIN)) {
            var table = new TruthTable(judge, new Originals(home, catalog));
            var honest = new ArrayList<List<Handin>>();
            for (var exercise : exercises) {
                honest.add(table.cases(exercise).stream().filter(it -> !ENDS.contains(it.expected())).map(it -> handin(table, it)).toList());
            }
            var inOrder = catalog.exercises().stream().filter(exercises::contains).toList();
            return new MadeClass(inOrder, members(size, honest, attacks(home, exercises.getFirst())));
        }
    }

    private static Handin handin(TruthTable table, Case what) {
        var verdict = table.judge(what).verdict();
        return new Handin(what.exercise(), what.subject().text(), verdict.code(), verdict.earned());
    }

    /** The corpus that the tests use; every attack is one on the same exercise. */
    private static List<Handin> attacks(Path home, Exercise exercise) throws IOException, CannotMeasure {
        var attacks = new ArrayList<Handin>();
        for (var part : ATTACKED) {
            var folder = home.resolve("engine/tool/src/test/resources/course/grade").resolve(part).resolve("attacks");
            try (Stream<Path> files = Files.list(folder)) {
                for (var file : files.sorted().toList()) {
                    attacks.add(new Handin(exercise, Files.readString(file), "", 0));
                }
            } catch (NoSuchFileException _) {
                throw new CannotMeasure("There are no attacks in %s: is this the whole course?".formatted(folder));
            }
        }
        return attacks;
    }

    private static List<Member> members(int size, List<List<Handin>> honest, List<Handin> attacks) {
        var members = new ArrayList<Member>();
        for (var number = 0; number < size; number++) {
            var handins = new ArrayList<Handin>();
            for (var exercise = 0; exercise < honest.size(); exercise++) {
                var choice = honest.get(exercise);
                if (exercise == 0 && number % ATTACKS == ATTACKS - 1) {
                    handins.add(attacks.get(number / ATTACKS % attacks.size()));
                } else if (exercise == 0 || number % (honest.size() + 1) == exercise) {
                    var handin = choice.get(number % choice.size());
                    handins.add(exercise == 0 && number % HELPED == 0 ? handin.helped() : handin);
                }
            }
            members.add(new Member("student-%02d".formatted(number + 1), handins, number % 3 == 2));
        }
        return members;
    }

    int handedIn() {
        return members.stream().mapToInt(it -> it.handins().size()).sum();
    }

    /** The gradebook that must come of it, byte for byte. */
    String gradebook() {
        var text = new StringBuilder("student");
        exercises.forEach(it -> text.append(',').append(it.id()));
        text.append(",total,max\r\n");
        var max = exercises.stream().mapToInt(Exercise::points).sum();
        for (var member : members) {
            text.append(member.student());
            exercises.forEach(it -> text.append(',').append(member.of(it).map(Handin::points).orElse(0)));
            text.append(",%d,%d\r\n".formatted(member.handins().stream().mapToInt(Handin::points).sum(), max));
        }
        return text.toString();
    }
}
