package course.report;

import course.catalog.Exercise;
import course.catalog.Lesson;
import course.progress.Entry;
import course.progress.Progress;
import java.util.List;
import java.util.Map;

/** The course in a few words, for programs: what {@code list --json} says. */
public record Outline(List<LessonRow> lessons) {

    public record LessonRow(String id, int number, String title, int minutes, String recall, List<ExerciseRow> exercises) {}

    public record ExerciseRow(String id, int points, String state) {}

    public static Outline of(List<Lesson> lessons, Progress progress) {
        var known = progress.all();
        return new Outline(lessons.stream().map(lesson -> row(lesson, known)).toList());
    }

    private static LessonRow row(Lesson lesson, Map<String, Entry> known) {
        var exercises = lesson.exercises().stream().map(exercise -> row(exercise, known)).toList();
        return new LessonRow(lesson.id(), lesson.number(), lesson.title(), lesson.minutes(), lesson.recall(),
                exercises);
    }

    private static ExerciseRow row(Exercise exercise, Map<String, Entry> known) {
        var state = known.getOrDefault(exercise.id(), Entry.NEW).state();
        return new ExerciseRow(exercise.id(), exercise.points(), state.word());
    }
}
