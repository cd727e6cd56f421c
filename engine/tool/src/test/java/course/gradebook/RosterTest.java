package course.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("a roster")
class RosterTest {
    @TempDir
    private Path folder;

    private Roster read(String text, Charset charset) throws Exception {
        return Roster.read(Files.write(folder.resolve("roster.csv"), text.getBytes(charset)));
    }

    @Test
    @DisplayName("takes names with commas, quotes, line breaks, Turkish letters and the beginnings of formulas, sorted by id")
    void names() throws Exception {
        var roster = read("\uFEFFName,Student,section\r\n\"Öztürk, Işıl\",s2,A\r\n\"Ada \"\"Countess\"\"\nLovelace\",=1+1,B\r\n\r\nAlan,s10,\r\n",
                StandardCharsets.UTF_8);

        assertThat(roster.students()).containsExactly(new Student("=1+1", "Ada \"Countess\"\nLovelace"), new Student("s10", "Alan"),
                new Student("s2", "Öztürk, Işıl"));
    }

    @Test
    @DisplayName("takes what spreadsheets of other countries write, and knows a student whose letters a file system took apart")
    void semicolons() throws Exception {
        var roster = read("student;name\nözgür;Özgür\n", StandardCharsets.UTF_8);

        assertThat(roster.find("o\u0308zgu\u0308r")).contains(new Student("özgür", "Özgür"));
        assertThat(roster.without(List.of("o\u0308zgu\u0308r"))).isEmpty();
        assertThat(roster.without(List.of("ada"))).hasSize(1);
    }

    @Test
    @DisplayName("complains of everything at once: what, where, what next")
    void complaints() {
        assertThatThrownBy(() -> read("student,name\nada,\"Ada\nLovelace\"\nada,Ada\n,Nobody\nalan,Turing,Alan\n", StandardCharsets.UTF_8))
                .isInstanceOf(BadFile.class).hasMessage("""
                        %1$s:4: the student 'ada' is there already, in line 2. Remove one of them.
                        %1$s:5: the cell of 'student' is empty. Fill it in, or remove the line.
                        %1$s:6: expected 2 cells, got 3. Put a cell that holds the separator in quotes.""".formatted(folder.resolve("roster.csv")));
    }

    @Test
    @DisplayName("complains of what is no roster at all")
    void noRoster() {
        assertThatThrownBy(() -> read("", StandardCharsets.UTF_8)).hasMessageContaining("it is empty. Begin it with the line student,name.");
        assertThatThrownBy(() -> read("id,name\n1,x\n", StandardCharsets.UTF_8)).hasMessageContaining(":1: no column is called 'student', only id, name.");
        assertThatThrownBy(() -> read("student,name\n", StandardCharsets.UTF_8)).hasMessageContaining("it holds no student");
        assertThatThrownBy(() -> read("student\n\"ada\"x\n", StandardCharsets.UTF_8)).hasMessageContaining("it is no CSV");
        assertThatThrownBy(() -> read("student\nIşıl\n", Charset.forName("windows-1254"))).hasMessageContaining("it is not UTF-8")
                .hasMessageContaining("'CSV UTF-8'");
        assertThatThrownBy(() -> Roster.read(folder.resolve("none.csv"))).hasMessageContaining("it can't be read: it is not there");
    }
}
