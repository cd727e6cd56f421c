package lesson.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What goes into a query comes out of it. */
class QueryStringTest {

    @Test
    @DisplayName("no parameters make no question mark")
    void empty() {
        assertThat(QueryString.of(Map.of())).isEmpty();
    }

    @Test
    @DisplayName("parameters keep their order, numbers are welcome, and an empty value stays")
    void order() {
        var parameters = new LinkedHashMap<String, Object>();
        parameters.put("page", 2);
        parameters.put("of", "");
        parameters.put("a", "b");

        assertThat(QueryString.of(parameters)).isEqualTo("?page=2&of=&a=b");
    }

    @Test
    @DisplayName("names and values are escaped, and make an address")
    void escaped() {
        var query = QueryString.of(Map.of("a&b", "1+1=2 #ü%"));

        assertThat(query).isEqualTo("?a%26b=1%2B1%3D2+%23%C3%BC%25");
        assertThat(URI.create("http://host/" + query).getRawQuery()).isEqualTo(query.substring(1));
    }
}
