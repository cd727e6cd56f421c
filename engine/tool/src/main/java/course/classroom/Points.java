package course.classroom;

import course.catalog.Catalog;
import course.gradebook.Assignment;
import course.gradebook.BadFile;
import course.gradebook.Gradebook;
import course.gradebook.Occasion;
import course.gradebook.Roster;
import course.gradebook.Student;
import course.gradebook.folder.Outputs;
import course.gradebook.journal.Merged;
import course.gradebook.journal.Recorded;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes a gradebook anew from the journals of gradings, with the points, groups, due dates and visibility as they are declared now. No code
 * runs.
 */
public final class Points {

    private final Catalog catalog;
    private final List<Path> gradings;
    private final List<Kept> kept;

    /** @param gradings folders that {@code --out} named; throws {@link BadFile} when one is not */
    public Points(Catalog catalog, List<Path> gradings) {
        this.catalog = catalog;
        this.gradings = List.copyOf(gradings);
        this.kept = gradings.stream().map(Kept::read).toList();
    }

    /** The gradebook, with what is missing, contradicts itself or could not be read among what it says. */
    public Gradebook book() {
        var merged = Merged.of(gradings.stream().map(it -> Recorded.read(it.resolve(Ledger.JOURNAL))).toList());
        var said = new LinkedHashSet<>(missing());
        kept.forEach(it -> said.addAll(it.said()));
        said.addAll(merged.said());
        return Gradebook.of(assignment(), expected(), merged.results()).saying(List.copyOf(said));
    }

    /** Writes it and all that comes of it into {@code out}. */
    public Gradebook write(Path out, boolean published, InstantSource clock) throws IOException {
        var book = book();
        var isolations = kept.stream().map(Kept::isolation).distinct().toList();
        new Outputs(out).write(book, new Occasion(kept.getFirst().title(), clock.instant(), published, isolations));
        return book;
    }

    /** The exercises that one of the gradings was about, with their points of today. */
    private Assignment assignment() {
        var graded = kept.stream().flatMap(it -> it.exercises().stream()).collect(Collectors.toSet());
        var declared = Assignment.read(catalog.exercises().getFirst().home().resolve(Assignment.FILE), catalog).exercises();
        var left = declared.stream().filter(it -> graded.contains(it.exercise())).toList();
        if (left.isEmpty()) {
            throw new BadFile(Assignment.FILE.toString(), 0, "no exercise that was graded is assigned any more", "Say assigned=yes for one of them");
        }
        return new Assignment(left);
    }

    /** Everybody that one of them expected; who has a name has it in all. */
    private Roster expected() {
        var students = new LinkedHashMap<String, Student>();
        kept.stream().flatMap(it -> it.expected().stream()).forEach(student -> students.merge(student.id(), student,
                (one, other) -> one.name().equals(one.id()) ? other : one));
        var all = new Roster(List.copyOf(students.values()));
        return kept.size() > 1 ? all : Shard.of(kept.getFirst().shard()).orElse(Shard.WHOLE).part(all);
    }

    /** Which parts of a class that was shared out are not there; a part alone is meant to be one. */
    private List<String> missing() {
        if (kept.size() == 1) {
            return List.of();
        }
        var shards = kept.stream().flatMap(it -> Shard.of(it.shard()).stream()).toList();
        var wholes = shards.stream().map(Shard::of).collect(Collectors.toCollection(TreeSet::new));
        return wholes.stream().flatMap(of -> {
            var there = shards.stream().filter(it -> it.of() == of).map(Shard::number).collect(Collectors.toSet());
            return IntStream.rangeClosed(1, of).filter(it -> !there.contains(it)).mapToObj(
                    it -> "Shard %d/%d is not among what was merged: its students have no marks.".formatted(it, of));
        }).toList();
    }
}
