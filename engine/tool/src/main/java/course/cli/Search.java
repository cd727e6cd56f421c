package course.cli;

import course.catalog.Exercise;
import course.catalog.Lesson;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the part of the course that speaks of a word. */
record Search(String word) {

    /** Lessons that match, whole; of the others those with an exercise that matches, and only these exercises. */
    List<Lesson> in(List<Lesson> lessons) {
        return lessons.stream().map(this::part).flatMap(Optional::stream).toList();
    }

    private Optional<Lesson> part(Lesson lesson) {
        if (speaks(lesson.id(), lesson.title(), lesson.objective(), lesson.recall())) {
            return Optional.of(lesson);
        }
        var exercises = lesson.exercises().stream().filter(this::matches).toList();
        return Optional.of(lesson.with(exercises)).filter(_ -> !exercises.isEmpty());
    }

    private boolean matches(Exercise exercise) {
        return speaks(exercise.id(), exercise.title());
    }

    private boolean speaks(String... texts) {
        var wanted = word.toLowerCase(Locale.ROOT);
        return Stream.of(texts).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
