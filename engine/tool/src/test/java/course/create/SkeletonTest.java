package course.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import course.catalog.Catalog;
import course.catalog.NoSuchName;
import course.catalog.SampleTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("the skeleton of an exercise")
class SkeletonTest {

    @TempDir
    private Path home;
    private SampleTree tree;

    @BeforeEach
    void lay() {
        tree = SampleTree.at(home);
    }

    @Test
    @DisplayName("is an exercise of the course, at the end of its lesson, with all its files")
    void exercise() {
        var made = create("gather/my-idea");

        var exercise = tree.catalog().exercise("gather/my-idea");
        assertThat(tree.catalog().lesson("gather").exercises()).last().isEqualTo(exercise);
        assertThat(exercise.title()).isEqualTo("My idea");
        assertThat(made).startsWith(exercise.taskPage()).allSatisfy(file -> assertThat(file).exists()).contains(
                exercise.file(), exercise.suite(), exercise.solution(), exercise.hintsPage(), exercise.whyPage(),
                exercise.alternatives().getFirst().file(), exercise.wrongSolutions().getFirst().file());
        assertThat(tree.read(exercise.file())).startsWith("package exercise.gather;").doesNotContain("{Class}", "{id}");
    }

    @Test
    @DisplayName("leaves the exercises before it as they were")
    void others() {
        var before = tree.read(tree.inOrder().taskPage());

        create("gather/my-idea");

        assertThat(tree.read(tree.inOrder().taskPage())).startsWith(before.stripTrailing());
        assertThat(tree.catalog().lesson("gather").exercises()).hasSize(3);
    }

    @Test
    @DisplayName("names its blanks by line")
    void blanks() throws IOException {
        create("gather/my-idea");

        var stub = tree.catalog().exercise("gather/my-idea").file();
        var lines = Files.readAllLines(stub);
        assertThat(Blanks.in(stub)).hasSize(3)
                .allSatisfy(blank -> assertThat(lines.get(blank.line() - 1)).contains("TO WRITE: " + blank.what()))
                .extracting(Blanks.Blank::what).contains("what is to be done, in the imperative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gather", "gather/", "/my-idea", "gather/My-Idea", "gather/my_idea", "gather/a/b", "gather/-a",
        "gather/../../x", "gather/a-name-that-is-longer-than-a-list-has-room-for"})
    @DisplayName("refuses what is no name, and says what one looks like")
    void noName(String typed) throws IOException {
        refuses(typed, "'%s' can't be the name of an exercise.".formatted(typed), "gather/my-idea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gather/string", "gather/todo", "gather/http-client"})
    @DisplayName("refuses a name that would hide a class of the JDK or of the check's")
    void hidden(String typed) throws IOException {
        refuses(typed, "hides a class its files need", "Choose another name");
    }

    @Test
    @DisplayName("refuses an exercise, or a file, that is there already")
    void taken() throws IOException {
        refuses("gather/in-order", "gather/in-order is there already: exercises/08-gather/src/main/java/exercise/gather/");
        tree.write("solutions/08-gather/wrong/my-idea/FirstMistake.java", "");
        refuses("gather/my-idea", "solutions/08-gather/wrong/my-idea/FirstMistake.java is there already.");
    }

    @Test
    @DisplayName("refuses a lesson that is not there, and one without modules for exercises")
    void lessons() throws IOException {
        assertThatThrownBy(() -> create("gathr/my-idea")).isInstanceOf(NoSuchName.class);

        Files.delete(home.resolve("exercises/09-semaphores/task.adoc"));
        refuses("semaphores/my-idea", "09-semaphores has no exercises yet", "exercises/08-gather/pom.xml");
    }

    @Test
    @DisplayName("makes nothing when one file can't be made")
    void halfWay() throws IOException {
        tree.write("solutions/08-gather/wrong", "a file where the folder should be");
        var before = files();

        assertThatThrownBy(() -> create("gather/my-idea")).isInstanceOf(UncheckedIOException.class);
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> create(String typed) {
        return new Skeleton(Catalog.read(home), tree.home()).create(typed);
    }

    private void refuses(String typed, String... says) throws IOException {
        var before = files();

        assertThatThrownBy(() -> create(typed)).isInstanceOf(Refused.class).hasMessageContainingAll(says);
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
