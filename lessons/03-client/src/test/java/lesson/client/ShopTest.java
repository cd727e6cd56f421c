package lesson.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where the requests of a shop go, and what they carry. */
class ShopTest {

    @Test
    @DisplayName("a path is put behind the whole base, whether or not that ends with a slash")
    void base() {
        for (var base : new String[] {"http://host/shop/v1", "http://host/shop/v1/"}) {
            assertThat(new Shop(base, Map.of()).to("/books?page=2").build().uri())
                    .isEqualTo(URI.create("http://host/shop/v1/books?page=2"));
        }
    }

    @Test
    @DisplayName("a request carries the default headers, and can replace one of them for itself")
    void headers() {
        var shop = new Shop("http://host", Map.of("Accept", "text/plain", "X-Api-Key", "k"));

        var other = shop.to("/a").setHeader("Accept", "image/png").build().headers();
        assertThat(other.allValues("Accept")).containsExactly("image/png");
        assertThat(other.allValues("X-Api-Key")).containsExactly("k");
        assertThat(shop.to("/b").build().headers().allValues("Accept")).containsExactly("text/plain");
    }

    @Test
    @DisplayName("a map that changes later changes nothing here")
    void copied() {
        var headers = new HashMap<>(Map.of("A", "1"));
        var shop = new Shop("http://host", headers);

        headers.put("B", "2");

        assertThat(shop.to("/").build().headers().map()).containsOnlyKeys("A");
    }
}
