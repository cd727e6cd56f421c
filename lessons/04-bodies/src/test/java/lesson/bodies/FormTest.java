package lesson.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    @DisplayName("what would end a field or a form is encoded, in names and in values")
    void encoded() {
        assertThat(new Form(Map.of("a&b", "1=2 + 3")).encoded()).isEqualTo("a%26b=1%3D2+%2B+3");
        assertThat(new Form(Map.of("price", "5 €")).encoded()).isEqualTo("price=5+%E2%82%AC");
    }

    @Test
    @DisplayName("the fields keep their order")
    void order() {
        var fields = new LinkedHashMap<String, String>();
        List.of("z", "a", "m").forEach(name -> fields.put(name, name));

        assertThat(new Form(fields).encoded()).isEqualTo("z=z&a=a&m=m");
    }

    @Test
    @DisplayName("no field is an empty body")
    void empty() {
        assertThat(new Form(Map.of()).encoded()).isEmpty();
    }
}
