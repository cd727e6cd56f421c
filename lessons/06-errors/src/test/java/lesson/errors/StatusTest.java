package lesson.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusTest {

    @ParameterizedTest
    @DisplayName("the first digit decides")
    @CsvSource({"100, ''", "200, success", "204, success", "299, success", "300, redirect", "304, redirect", "399, redirect",
            "400, error", "499, error", "500, error", "599, error"})
    void classes(int code, String kind) {
        var status = new Status(code);

        assertThat(status.isSuccess()).isEqualTo(kind.equals("success"));
        assertThat(status.isRedirect()).isEqualTo(kind.equals("redirect"));
        assertThat(status.isError()).isEqualTo(kind.equals("error"));
    }
}
