package lesson.client;

import course.lab.Flight;
import course.lab.Lab;
import course.lab.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** Requests with a base and default headers, one of which overrides a default. */
final class DefaultHeaders {

    static void main() throws Exception {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            for (var path : List.of("/shop/v1/books/7", "/shop/v1/covers/7")) {
                lab.answer(path, Reply.text("here you are"));
            }
            // tag::story[]
            var shop = new Shop(lab.uri("/shop/v1").toString(),
                    Map.of("Accept", "application/json",
                            "X-Api-Key", "k-17"));
            client.send(shop.to("/books/7").build(),
                    BodyHandlers.discarding());
            client.send(shop.to("/covers/7")
                    .setHeader("Accept", "image/png").build(),
                    BodyHandlers.discarding());
            // end::story[]
            lab.flights().all().forEach(DefaultHeaders::show);
        }
    }

    private static void show(Flight flight) {
        IO.println("%-18s accept: %-17s x-api-key: %s".formatted(flight.path(), flight.header("Accept").orElse("-"),
                flight.header("X-Api-Key").orElse("-")));
    }
}
