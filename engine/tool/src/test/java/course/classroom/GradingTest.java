package course.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.contentOf;

import course.catalog.Exercise;
import course.catalog.SampleTree;
import course.grade.isolate.Level;
import course.gradebook.BadFile;
import course.original.Originals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("grading a class")
@Timeout(120)
class GradingTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    @TempDir
    private Path folder;
    private SampleTree tree;
    private SampleClass handed;
    private final FakeExaminer examiner = new FakeExaminer(Level.BUBBLEWRAP);

    @BeforeEach
    void sit() {
        tree = SampleTree.at(folder.resolve("course"));
        handed = SampleClass.at(tree, folder.resolve("class"));
    }

    @Test
    @DisplayName("folders and zips, a roster, nothing handed in, an unreadable file, a stranger: every row and every cell")
    void everybody() throws IOException {
        var roster = write("roster.csv", "student,name\nada,Ada Lovelace\nbob,\ncem,\ndan,\nEve,\n");
        handed.hands("ada", SampleClass.IN_ORDER, "right").hands("ada", SampleClass.KEEP, "right").hands("ada", SampleClass.CAP, "half")
                .zips("bob", "work/" + SampleClass.IN_ORDER, "half").hands("cem", SampleClass.IN_ORDER, "\u0000".repeat(300_000))
                .hands("eve", SampleClass.CAP, "right");
        write("class/notes.txt", "remember");

        var result = grade(order(roster, false));

        assertThat(folder.resolve("out/gradebook.csv")).content().isEqualTo("""
                student,gather/in-order,gather/keep-failures,semaphores/cap,total,max\r
                ada,10,20,4,34,40\r
                bob,4,0,0,4,40\r
                cem,0,0,0,0,40\r
                dan,0,0,0,0,40\r
                """.replace("ada,10", "Eve,0,0,0,0,40\r\nada,10"));
        assertThat(folder.resolve("out/unlisted.csv")).content().contains("eve,0,0,10,10,40");
        assertThat(result.book().said()).contains("notes.txt is neither a folder nor a zip, and was passed over.",
                "dan handed nothing in: 0 points.",
                "eve handed in, and the roster has Eve: if they are one, give them one name.", "eve handed in and is not on the roster: see unlisted.csv.");
        assertThat(read("out/feedback/cem.md")).contains("InOrder.java is larger than 256 KB");
        assertThat(read("out/report.html")).contains("Isolation: BUBBLEWRAP", "Level 3 of 3");
        assertThat(result.progress().examined()).isEqualTo(5);
        assertThat(result.progress().missing()).isEqualTo(13);
    }

    @Test
    @DisplayName("what a student has so far is written while the grading goes on, and has no score yet")
    void soFar() throws IOException {
        handed.hands("ada", SampleClass.IN_ORDER, "right").hands("ada", SampleClass.CAP, "half").hands("bob", SampleClass.CAP, "right");
        var result = folder.resolve("out/gradescope/ada.json");
        var said = new ArrayList<String>();

        new Grading(plan(order(Optional.empty(), false)), examiner, InstantSource.fixed(NOON)).run(progress -> progress.last()
                .filter(it -> it.student().equals("ada")).ifPresent(it -> said.add(it.exercise() + " " + contentOf(result.toFile()))));

        assertThat(said).hasSize(2);
        assertThat(said.getFirst()).startsWith("gather/in-order {\n  \"output\" : \"1 of 3 exercises are not graded yet").contains("\"score\" : 6");
        assertThat(said.getLast()).startsWith("semaphores/cap {\n  \"score\" : 14,\n  \"output\" : \"\"");
    }

    @Test
    @DisplayName("twice the same: nothing is examined the second time, and every byte is the same")
    void same() throws IOException {
        handed.hands("ada", SampleClass.IN_ORDER, "right").hands("bob", SampleClass.CAP, "half").zips("cem", SampleClass.CAP, "nonsense");
        grade(order(Optional.empty(), false));
        var before = files("out");

        var again = grade(order(Optional.empty(), false));

        assertThat(files("out")).isEqualTo(before);
        assertThat(again.progress().known()).isEqualTo(9);
        assertThat(examiner.examined()).hasSize(3);

        grade(order(Optional.empty(), true));
        assertThat(files("out")).containsAllEntriesOf(before).containsKey("journal.jsonl.1");
        assertThat(examiner.examined()).hasSize(6);
    }

    @Test
    @DisplayName("what was handed in anew, judged by another suite or at another isolation level is examined again, and nothing else")
    void stale() throws IOException {
        handed.hands("ada", SampleClass.IN_ORDER, "half").hands("ada", SampleClass.CAP, "right").hands("bob", SampleClass.CAP, "right");
        grade(order(Optional.empty(), false));
        handed.hands("ada", SampleClass.IN_ORDER, "right");
        tree.write("exercises/08-gather/src/test/java/exercise/gather/KeepFailuresCheck.java", "changed");

        var result = grade(order(Optional.empty(), false));

        assertThat(examiner.examined().subList(3, examiner.examined().size())).containsExactly("ada gather/in-order");
        assertThat(read("out/gradebook.csv")).contains("ada,10,0,10,20,40");
        assertThat(result.book().said()).contains("exercises/08-gather/src/test/java/exercise/gather/KeepFailuresCheck.java is not the published "
                + "one: gather/keep-failures is graded by what it says now.");

        var floor = new FakeExaminer(Level.FLOOR);
        new Grading(plan(order(Optional.empty(), false)), floor, InstantSource.fixed(NOON)).run(_ -> {});
        assertThat(floor.examined()).hasSize(3);
    }

    @Test
    @DisplayName("a file of one's own that is handed in anew has its exercises examined again; the teacher's own and the course's stay what they are")
    void beside() throws IOException {
        var gather = "exercises/08-gather/src/main/java/exercise/gather/";
        tree.write(gather + "Support.java", "published");
        SampleClass.at(tree, folder.resolve("class"));
        tree.write(gather + "Pages.java", "the teacher's answer");
        handed.hands("ada", SampleClass.IN_ORDER, "right").hands("ada", SampleClass.CAP, "right").hands("ada", gather + "Pages.java", "class Pages {}")
                .hands("ada", gather + "Support.java", "mine").hands("bob", SampleClass.KEEP, "right");

        var result = grade(order(Optional.empty(), false));

        assertThat(examiner.beside()).containsEntry("ada gather/in-order", Map.of("Pages.java", "class Pages {}", "Support.java", "published"))
                .containsEntry("ada semaphores/cap", Map.of()).containsEntry("bob gather/keep-failures", Map.of("Support.java", "published"));
        assertThat(result.book().said()).contains("ada: %sSupport.java is the course's: its published text was taken.".formatted(gather))
                .noneMatch(it -> it.contains("Pages.java"));

        handed.hands("ada", gather + "Pages.java", "class Pages { int more; }");
        grade(order(Optional.empty(), false));
        assertThat(examiner.examined().subList(3, examiner.examined().size())).containsExactly("ada gather/in-order");
    }

    @Test
    @DisplayName("one student again, one exercise alone: the others stay as they were")
    void part() throws IOException {
        handed.hands("ada", SampleClass.IN_ORDER, "right").hands("bob", SampleClass.IN_ORDER, "half").hands("bob", SampleClass.CAP, "right");
        grade(order(Optional.empty(), false));

        grade(new Order(handed.folder(), Optional.empty(), folder.resolve("out"), List.of("bob"), List.of(), true, Shard.WHOLE, "Homework", false));
        assertThat(examiner.examined().subList(3, 5)).containsExactlyInAnyOrder("bob gather/in-order", "bob semaphores/cap");
        assertThat(read("out/gradebook.csv")).contains("ada,10,0,0,10,40", "bob,4,0,10,14,40");

        grade(new Order(handed.folder(), Optional.empty(), folder.resolve("out"), List.of(), List.of(exercise("cap")), false, Shard.WHOLE, "Homework", false));
        assertThat(examiner.examined()).hasSize(5);
        assertThat(read("out/gradebook.csv")).startsWith("student,semaphores/cap,total,max").contains("bob,10,10,10");
    }

    @Test
    @DisplayName("a student who is there twice, and the grader's own failure, are no zeros; the next grading tries again")
    void open() throws IOException {
        handed.hands("ada", SampleClass.CAP, "right").zips("ada", SampleClass.CAP, "half").hands("bob", SampleClass.CAP, "broken")
                .hands("cem", SampleClass.CAP, "right");

        var result = grade(order(Optional.empty(), false));

        assertThat(read("out/gradebook.csv")).contains("ada,,,,,40", "bob,0,0,,,40", "cem,0,0,10,10,40");
        assertThat(result.book().said()).contains("ada is there more than once, and none is graded: ada and ada.zip. Keep one of them.");
        assertThat(read("out/feedback/bob.md")).contains("this is no zero").doesNotContain("no worker");
        assertThat(read("out/report.html")).contains("The grader failed:", "no worker");

        Files.delete(handed.folder().resolve("ada.zip"));
        handed.hands("bob", SampleClass.CAP, "half");
        grade(order(Optional.empty(), false));
        assertThat(read("out/gradebook.csv")).contains("ada,0,0,10,10,40", "bob,0,0,4,4,40");
    }

    @Test
    @DisplayName("stopped in the middle: what is graded is written, the rest is open, and the next grading does the rest alone")
    void stopped() throws Exception {
        handed.hands("ada", SampleClass.IN_ORDER, "right").hands("bob", SampleClass.IN_ORDER, "right").hands("bob", SampleClass.CAP, "waits")
                .hands("cem", SampleClass.IN_ORDER, "waits");
        var grading = new Grading(plan(order(Optional.empty(), false)), examiner, InstantSource.fixed(NOON));
        var running = CompletableFuture.supplyAsync(() -> {
            try {
                return grading.run(_ -> {});
            } catch (IOException cause) {
                throw new IllegalStateException(cause);
            }
        });
        examiner.awaitWaiting();

        grading.stop();

        assertThat(running.get().stopped()).isTrue();
        assertThat(read("out/gradebook.csv")).contains("cem,,0,0,,40");
        var before = examiner.examined().size();
        handed.hands("bob", SampleClass.CAP, "half").hands("cem", SampleClass.IN_ORDER, "right");
        grade(order(Optional.empty(), false));
        assertThat(read("out/gradebook.csv")).contains("ada,10,0,0,10,40", "bob,10,0,4,14,40", "cem,10,0,0,10,40");
        assertThat(examiner.examined().subList(before, examiner.examined().size())).doesNotHaveDuplicates()
                .contains("bob semaphores/cap", "cem gather/in-order");
    }

    @Test
    @DisplayName("parts on several machines, joined, make the gradebook that one machine makes; a part that is missing is named")
    void shards() throws IOException {
        for (var student : List.of("ada", "bob", "cem", "dan", "eve", "fay")) {
            handed.hands(student, SampleClass.IN_ORDER, student.compareTo("cem") < 0 ? "right" : "half");
        }
        var roster = write("roster.csv", "student,name\nada,Ada Lovelace\nbob,\ncem,\ndan,\neve,\nfay,\ngil,\n");
        grade(order(roster, false));
        for (var number = 1; number <= 3; number++) {
            grade(new Order(handed.folder(), roster, folder.resolve("part" + number), List.of(), List.of(), false, new Shard(number, 3), "Homework", false));
        }
        var parts = List.of(folder.resolve("part1"), folder.resolve("part2"), folder.resolve("part3"));

        new Points(tree.catalog(), parts).write(folder.resolve("joined"), false, InstantSource.fixed(NOON));

        var whole = files("out");
        whole.keySet().removeAll(List.of("journal.jsonl", "grading.json"));
        assertThat(files("joined")).isEqualTo(whole);
        assertThat(new Points(tree.catalog(), parts.subList(0, 2)).book().said())
                .contains("Shard 3/3 is not among what was merged: its students have no marks.");
    }

    @Test
    @DisplayName("new points need no submissions and run no code")
    void points() throws IOException {
        handed.hands("ada", SampleClass.IN_ORDER, "half").hands("ada", SampleClass.KEEP, "right");
        grade(order(Optional.empty(), false));
        tree.write("exercises/assignment.txt", "gather/in-order points=100\nsemaphores/* assigned=no\n");

        new Points(tree.catalog(), List.of(folder.resolve("out"))).write(folder.resolve("out"), false, InstantSource.fixed(NOON));

        assertThat(read("out/gradebook.csv")).isEqualTo("student,gather/in-order,gather/keep-failures,total,max\r\nada,40,20,60,120\r\n");
        assertThat(examiner.examined()).hasSize(2);
    }

    @Test
    @DisplayName("folders that can't be meant are refused with what to do")
    void refused() throws IOException {
        handed.hands("ada", SampleClass.CAP, "right");
        assertThatThrownBy(() -> plan(order(handed.folder().resolve("ada"), folder.resolve("out")))).isInstanceOf(BadFile.class)
                .hasMessageContaining("looks like the work of one student");
        assertThatThrownBy(() -> plan(order(folder.resolve("nowhere"), folder.resolve("out")))).hasMessageContaining("there is no such folder");
        assertThatThrownBy(() -> plan(order(Files.createDirectories(folder.resolve("empty")), folder.resolve("out"))))
                .hasMessageContaining("it holds neither a folder nor a zip");
        assertThatThrownBy(() -> plan(order(handed.folder(), handed.folder().resolve("grades")))).hasMessageContaining("lies in the folder of submissions");
        assertThatThrownBy(() -> plan(new Order(handed.folder(), Optional.empty(), folder.resolve("out"), List.of("eda"), List.of(), false, Shard.WHOLE,
                "Homework", false))).hasMessageContaining("nobody is called 'eda'");
        assertThatThrownBy(() -> new Points(tree.catalog(), List.of(folder))).hasMessageContaining("this is no folder that a grading wrote");
    }

    private Grading.Result grade(Order order) throws IOException {
        return new Grading(plan(order), examiner, InstantSource.fixed(NOON)).run(_ -> {});
    }

    private Plan plan(Order order) {
        return Plan.of(tree.catalog(), new Originals(tree.home(), tree.catalog()), order);
    }

    private Order order(Optional<Path> roster, boolean fresh) {
        return new Order(handed.folder(), roster, folder.resolve("out"), List.of(), List.of(), fresh, Shard.WHOLE, "Homework", false);
    }

    private static Order order(Path from, Path out) {
        return new Order(from, Optional.empty(), out, List.of(), List.of(), false, Shard.WHOLE, "Homework", false);
    }

    private Exercise exercise(String name) {
        return tree.catalog().exercise(name);
    }

    private Optional<Path> write(String path, String text) throws IOException {
        return Optional.of(Files.writeString(folder.resolve(path), text));
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** The files below a folder; the journal's order is that in which exercises ended. */
    private Map<String, String> files(String path) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder.resolve(path))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var name = folder.resolve(path).relativize(file).toString().replace('\\', '/');
                files.put(name, name.equals("journal.jsonl") ? "" : Files.readString(file));
            }
        }
        return files;
    }
}
