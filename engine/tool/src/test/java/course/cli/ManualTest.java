package course.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the manual")
class ManualTest {

    @Test
    @DisplayName("says what each command does, within 80 columns and without colors")
    void help() {
        assertThat(Manual.commands()).startsWith("list").contains("watch", "check", "verify").allSatisfy(command ->
                assertThat(Manual.help(command)).contains(command, "--help").doesNotContain("\u001B").satisfies(text ->
                        assertThat(text.lines()).allMatch(line -> line.length() <= 80)));
        assertThat(Manual.help("")).contains("Commands:", "Exit codes:");
    }

    @Test
    @DisplayName("knows no command that is not there")
    void unknown() {
        assertThatThrownBy(() -> Manual.help("fly")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("'fly'");
    }
}
