package lesson.requests;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The constructor of URI that takes the parts does too little to a query, or too much. */
final class PartsOfAnAddress {

    static void main() throws URISyntaxException {
        var title = "C++ & 100% C#";
        var escaped = URLEncoder.encode(title, StandardCharsets.UTF_8);
        // tag::story[]
        var tooLittle = new URI("http", "host", "/books", "title=" + title, null);
        var tooMuch = new URI("http", "host", "/books", "title=" + escaped, null);
        var right = URI.create("http://host/books?title=" + escaped);
        // end::story[]
        IO.println("too little: " + tooLittle);
        IO.println("too much:   " + tooMuch);
        IO.println("right:      " + right);
        IO.println("right, getQuery():    " + right.getQuery());
        IO.println("right, getRawQuery(): " + right.getRawQuery());
    }
}
