package course.verify;

import static org.assertj.core.api.Assertions.assertThat;

import course.catalog.Catalog;
import course.original.Originals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the content rules")
class ContentRulesTest {

    @Test
    @DisplayName("are kept by the course")
    void course() {
        assertThat(new ContentRules(RealCourse.home(), RealCourse.catalog()).broken()).isEmpty();
    }

    /** A small course in which nothing is missing: its lessons have the sections diagnoses send to. */
    @Nested
    @DisplayName("in a small course")
    class Small {

        @TempDir
        private Path home;

        @BeforeEach
        void lay() throws IOException {
            for (var lesson : RealCourse.catalog().lessons()) {
                write("lessons/%s/lesson.adoc".formatted(lesson.id()), RealCourse.read(lesson.page()).replaceAll("(?m)^include::.*$", ""));
                write("lessons/%s/%s.jsh".formatted(lesson.id(), lesson.word()), "");
                for (var name : List.of("One", "Two", "Three", "Four")) {
                    write("lessons/%s/src/main/java/%s/%s.java".formatted(lesson.id(), lesson.packageName().replace('.', '/'), name),
                            "// tag::story[]\nfinal class %s {\n    static void main() {}\n}\n// end::story[]\n".formatted(name));
                    write("lessons/%s/output/%s.txt".formatted(lesson.id(), name), "");
                }
            }
            write("exercises/08-gather/task.adoc", "= Exercises: gather\n\n[#in-order,minutes=12,points=10]\n== Pages in order\nProse.\n");
            write("exercises/08-gather/hints.adoc", "= Hints\n\n== in-order\n=== nudge\nA.\n=== idea\nB.\n=== nearly code\nC.\n");
            write("exercises/08-gather/src/main/java/exercise/gather/InOrder.java", "");
            write("exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java", "");
            write("solutions/08-gather/why.adoc", "= Why\n\n== in-order\nBecause.\n");
            write("solutions/08-gather/src/main/java/exercise/gather/InOrder.java", "");
            write("solutions/08-gather/alternatives/in-order/This.java", "");
            write("solutions/08-gather/alternatives/in-order/That.java", "");
            for (var name : List.of("First", "Second", "Third")) {
                write("solutions/08-gather/wrong/in-order/%s.java".formatted(name), "// expected: SEQUENTIAL\n");
            }
            Originals.relock(home.resolve("exercises/08-gather"));
        }

        @Test
        @DisplayName("nothing is broken at first")
        void nothing() {
            assertThat(broken()).isEmpty();
        }

        @Test
        @DisplayName("a stub, a suite or a solution that is missing")
        void missing() throws IOException {
            delete("exercises/08-gather/src/main/java/exercise/gather/InOrder.java");
            delete("exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java");
            delete("solutions/08-gather/src/main/java/exercise/gather/InOrder.java");
            Originals.relock(home.resolve("exercises/08-gather"));

            assertThat(broken()).contains(
                    "exercises/08-gather/src/main/java/exercise/gather/InOrder.java is missing: the stub",
                    "exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java is missing: the check",
                    "solutions/08-gather/src/main/java/exercise/gather/InOrder.java is missing: the solution");
        }

        @Test
        @DisplayName("too few alternatives or wrong solutions: how many, and where more belong")
        void tooFew() throws IOException {
            delete("solutions/08-gather/alternatives/in-order/This.java");
            delete("solutions/08-gather/wrong/in-order/First.java");

            assertThat(broken()).containsExactly(
                    "gather/in-order has 1 alternatives, expected 2: add them to solutions/08-gather/alternatives/in-order",
                    "gather/in-order has 2 wrong solutions, expected 3: add them to solutions/08-gather/wrong/in-order");
        }

        @Test
        @DisplayName("a lock that does not fit")
        void lock() {
            write("exercises/08-gather/src/test/java/exercise/gather/InOrderCheck.java", "changed");

            assertThat(broken()).singleElement().asString().contains("originals.lock", "exercises/08-gather", "./course verify --lock");
        }

        @Test
        @DisplayName("hints that are missing, wholly or in part")
        void hints() throws IOException {
            write("exercises/08-gather/hints.adoc", "= Hints\n\n== in-order\n=== nudge\nA.\n");
            assertThat(broken()).singleElement().asString().contains("exercises/08-gather/hints.adoc", "in-order");

            write("exercises/08-gather/hints.adoc", "= Hints\n\n== keep-failures\n");
            assertThat(broken()).singleElement().asString().contains("exercises/08-gather/hints.adoc", "== in-order");

            delete("exercises/08-gather/hints.adoc");
            assertThat(broken()).singleElement().asString().contains("exercises/08-gather/hints.adoc");
        }

        @Test
        @DisplayName("a solution that nobody explains")
        void why() throws IOException {
            delete("solutions/08-gather/why.adoc");

            assertThat(broken()).singleElement().asString().contains("solutions/08-gather/why.adoc");
        }

        @Test
        @DisplayName("a playground, an output or an example that is missing")
        void lesson() throws IOException {
            delete("lessons/08-gather/gather.jsh");
            delete("lessons/08-gather/output/One.txt");
            delete("lessons/08-gather/src/main/java/lesson/gather/Two.java");
            delete("lessons/08-gather/output/Two.txt");

            assertThat(broken()).satisfiesExactlyInAnyOrder(
                    it -> assertThat(it).isEqualTo("lessons/08-gather/gather.jsh is missing: the playground"),
                    it -> assertThat(it).startsWith("lessons/08-gather/output/One.txt is missing: ").contains("./course run 08-gather --capture"),
                    it -> assertThat(it).startsWith("lessons/08-gather has 3 examples, expected 4"));
        }

        @Test
        @DisplayName("an output whose example is gone")
        void orphan() {
            write("lessons/08-gather/output/Gone.txt", "");

            assertThat(broken()).singleElement().asString().contains("lessons/08-gather/output/Gone.txt");
        }

        @Test
        @DisplayName("an include of a file, or of a tag, that is not there")
        void includes() {
            include("src/main/java/lesson/gather/One.java[tag=story]");
            assertThat(broken()).isEmpty();

            include("src/main/java/lesson/gather/One.java[tag=story,indent=0]");
            assertThat(broken()).isEmpty();

            include("src/main/java/lesson/gather/One.java[tag=end]");
            assertThat(broken()).containsExactly(
                    "lessons/08-gather/lesson.adoc: lessons/08-gather/src/main/java/lesson/gather/One.java has no tag 'end'");

            include("src/main/java/lesson/gather/None.java[tag=story]");
            assertThat(broken()).containsExactly(
                    "lessons/08-gather/src/main/java/lesson/gather/None.java is missing: lessons/08-gather/lesson.adoc includes it");
        }

        @Test
        @DisplayName("an include with several tags needs each of them")
        void severalTags() {
            include("src/main/java/lesson/gather/One.java[tags=story;end]");

            assertThat(broken()).singleElement().asString().contains("has no tag 'end'");
        }

        @Test
        @DisplayName("a stray file, in the lesson, the exercise and the solution")
        void strays() {
            write("lessons/08-gather/notes.txt", "");
            write("exercises/08-gather/src/main/java/exercise/gather/InOrder.java.orig", "");
            write("solutions/08-gather/alternatives/in-order/README.md", "");

            assertThat(broken()).filteredOn(it -> it.contains(" is a stray file: CONTRIBUTING.md says")).hasSize(3)
                    .anyMatch(it -> it.startsWith("lessons/08-gather/notes.txt"))
                    .anyMatch(it -> it.startsWith("exercises/08-gather/src/main/java/exercise/gather/InOrder.java.orig"))
                    .anyMatch(it -> it.startsWith("solutions/08-gather/alternatives/in-order/README.md"));
        }

        @Test
        @DisplayName("a blank of a skeleton, in a page and in a source")
        void blanks() {
            write("solutions/08-gather/why.adoc", "= Why\n\n== in-order\nTO WRITE: why.\n");
            write("solutions/08-gather/alternatives/in-order/This.java", "/** TO WRITE: which way. */");

            assertThat(broken()).containsExactly(
                    "solutions/08-gather/alternatives/in-order/This.java:1 is to be written: which way.",
                    "solutions/08-gather/why.adoc:4 is to be written: why.");
        }

        @Test
        @DisplayName("an exercise that its lesson does not name")
        void unnamed() {
            var page = home.resolve("lessons/08-gather/lesson.adoc");
            RealCourse.write(page, RealCourse.read(page).replace("xref:exercises/gather/in-order.adoc[", "xref:nowhere["));

            assertThat(broken()).containsExactly("lessons/08-gather/lesson.adoc does not name gather/in-order: "
                    + "add xref:exercises/gather/in-order.adoc[Pages in order] to its section 'Exercises'");
        }

        @Test
        @DisplayName("what a build or an IDE leaves is no stray")
        void targets() {
            write("lessons/08-gather/target/classes/lesson/One.class", "");
            write("lessons/08-gather/.classpath", "");

            assertThat(broken()).isEmpty();
        }

        @Test
        @DisplayName("alternatives of an exercise that does not exist")
        void orphanedAlternatives() {
            write("solutions/08-gather/alternatives/out-of-order/This.java", "");

            assertThat(broken()).singleElement().asString().contains("solutions/08-gather/alternatives/out-of-order");
        }

        @Test
        @DisplayName("a section that a diagnosis sends to, under another title or gone")
        void sections() {
            var page = home.resolve("lessons/08-gather/lesson.adoc");
            RealCourse.write(page, RealCourse.read(page).replace("== Shared state", "== State that is shared"));

            assertThat(broken()).containsExactly(
                    "RACE sends to section 'Shared state' (#shared-state), which lessons/08-gather/lesson.adoc does not have");
        }

        @Test
        @DisplayName("a diagnosis that is not known, expected by a wrong solution or hinted at")
        void diagnoses() {
            write("solutions/08-gather/wrong/in-order/First.java", "// expected: SEQUENCIAL\n");
            assertThat(broken()).singleElement().asString().contains("SEQUENCIAL", "solutions/08-gather/wrong/in-order/First.java");

            write("solutions/08-gather/wrong/in-order/First.java", "// expected: SEQUENTIAL\n");
            write("exercises/08-gather/hints.adoc",
                    "= Hints\n\n== in-order\n=== nudge\nA.\n=== idea\nB.\n=== nearly code\nC.\n=== SEQUENCIAL\nD.\n");
            assertThat(broken()).singleElement().asString().contains("SEQUENCIAL", "exercises/08-gather/hints.adoc");
        }

        private List<String> broken() {
            return new ContentRules(home, Catalog.read(home)).broken();
        }

        private void include(String what) {
            var page = home.resolve("lessons/08-gather/lesson.adoc");
            RealCourse.write(page, RealCourse.read(page).replaceAll("(?m)^include::.*\n", "") + "include::" + what + "\n");
        }

        private void write(String path, String text) {
            RealCourse.write(home.resolve(path), text);
        }

        private void delete(String path) throws IOException {
            Files.delete(home.resolve(path));
        }
    }
}
