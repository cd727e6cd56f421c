package course.site.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything there is to read, in reading order: the home page, each lesson with its exercises, other pages. */
public record Chapters(List<Chapter> chapters, List<Page.Plain> plain) {

    /** A lesson and the exercises that practice it. */
    public record Chapter(Page.Lesson lesson, List<Page.Exercise> exercises) {

        public Chapter {
            exercises = List.copyOf(exercises);
        }

        public Stream<Page> pages() {
            return Stream.concat(Stream.of(lesson), exercises.stream());
        }

        public int points() {
            return exercises.stream().mapToInt(Page.Exercise::points).sum();
        }
    }

    public Chapters {
        chapters = List.copyOf(chapters);
        plain = List.copyOf(plain);
    }

    public List<Page> inOrder() {
        var home = plain.stream().filter(Page.Plain::home);
        var others = plain.stream().filter(page -> !page.home());
        return Stream.of(home, chapters.stream().flatMap(Chapter::pages), others)
                .<Page>flatMap(pages -> pages)
                .toList();
    }

    /** The chapter that {@code page} belongs to; none for a page that is no lesson. */
    public Optional<Chapter> of(Page page) {
        return chapters.stream().filter(chapter -> chapter.pages().anyMatch(page::equals)).findFirst();
    }

    /** The lesson of that folder, if it is written. */
    public Optional<Page.Lesson> lesson(String folder) {
        return chapters.stream().map(Chapter::lesson).filter(lesson -> lesson.folder().equals(folder)).findFirst();
    }
}
