package lesson.client;

import com.github.mizosoft.methanol.Methanol;
import com.github.mizosoft.methanol.MutableRequest;
import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A library that has a base and default headers built in. */
final class WithMethanol {

    static void main() throws Exception {
        try (var lab = Lab.start()) {
            lab.answer("/shop/v1/books/7", Reply.text("a book"));
            // tag::story[]
            try (var client = Methanol.newBuilder()
                    .baseUri(lab.uri("/shop/v1/"))
                    .defaultHeader("X-Api-Key", "k-17")
                    .userAgent("book-finder/1.0")
                    .build()) {
                client.send(MutableRequest.GET("books/7"), BodyHandlers.ofString());
                client.send(MutableRequest.GET("/books/8"), BodyHandlers.ofString());
            }
            // end::story[]
            for (var flight : lab.flights().all()) {
                IO.println(flight.path());
                for (var name : List.of("x-api-key", "user-agent", "accept-encoding")) {
                    IO.println("  %-16s %s".formatted(name, flight.header(name).orElse("-")));
                }
            }
        }
    }
}
