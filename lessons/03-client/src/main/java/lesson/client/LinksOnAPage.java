package lesson.client;

import java.net.URI;
import java.util.List;

/** {@code resolve} puts a path to a base by the rules for links on a page. */
final class LinksOnAPage {

    static void main() {
        // tag::story[]
        for (var base : List.of("http://host/shop/v1", "http://host/shop/v1/")) {
            for (var path : List.of("/books", "books", "//books")) {
                IO.println("%-22s + %-8s = %s".formatted(base, path, URI.create(base).resolve(path)));
            }
        }
        // end::story[]
    }
}
