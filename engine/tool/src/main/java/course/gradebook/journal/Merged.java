package course.gradebook.journal;

import course.grade.GradeOutcome;
import course.grade.Graded;
import course.gradebook.Assignment;
import course.gradebook.Gradebook;
import course.gradebook.Roster;
import course.gradebook.journal.Recorded.Entry;
import course.gradebook.journal.Recorded.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Several journals as one.
 *
 * @param results in the order of students and exercises
 * @param said    what is there twice, what contradicts itself, and what could not be read
 */
public record Merged(List<Graded> results, List<String> said) {

    /** Where an entry comes from. */
    private record Source(String file, Entry entry) {

        boolean counts() {
            return entry.graded().filter(it -> it.outcome().counts()).isPresent();
        }

        /** The same files, judged the same way; times and evidence may differ. */
        boolean agrees(Source other) {
            var mine = entry.graded().orElseThrow();
            var theirs = other.entry.graded().orElseThrow();
            return entry.fingerprint().equals(other.entry.fingerprint()) && mine.outcome() == theirs.outcome() && mine.code().equals(theirs.code())
                    && states(mine).equals(states(theirs));
        }

        private static List<String> states(Graded graded) {
            return graded.criteria().stream().map(it -> "%d %d %s".formatted(it.order(), it.points(), it.state())).toList();
        }
    }

    public Merged {
        results = List.copyOf(results);
        said = List.copyOf(said);
    }

    /** An exercise that two journals graded differently counts as {@link GradeOutcome#GRADER_ERROR}: somebody has to decide. */
    public static Merged of(List<Recorded> journals) {
        var said = new ArrayList<String>();
        Map<Key, List<Source>> sources = new TreeMap<>();
        for (var journal : journals) {
            said.addAll(journal.said());
            journal.entries().forEach((key, entry) -> sources.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Source(journal.file(), entry)));
        }
        var results = new ArrayList<Graded>();
        sources.forEach((key, found) -> results.add(one(key, found, said)));
        return new Merged(results, said);
    }

    /** The gradebook with the points as they are now: no code runs. */
    public Gradebook gradebook(Assignment assignment, Roster roster) {
        return Gradebook.of(assignment, roster, results).saying(said);
    }

    private static Graded one(Key key, List<Source> found, List<String> said) {
        var counting = found.stream().filter(Source::counts).toList();
        if (counting.isEmpty()) {
            return found.stream().flatMap(it -> it.entry().graded().stream()).findFirst()
                    .orElseGet(() -> Recorded.interrupted(key, found.getFirst().entry()));
        }
        var first = counting.getFirst();
        var graded = first.entry().graded().orElseThrow();
        if (counting.size() == 1) {
            return graded;
        }
        var where = "%s, %s is in %s".formatted(key.student(), key.exercise(), String.join(" and ", counting.stream().map(Source::file).toList()));
        if (counting.stream().allMatch(first::agrees)) {
            said.add(where + ": they agree, and it counts once.");
            return graded;
        }
        said.add(where + ": they contradict each other, and none counts. Grade it again, or leave one of them out.");
        return Graded.unjudged(key.student(), key.exercise(), GradeOutcome.GRADER_ERROR, "Two journals contradict each other.");
    }
}
