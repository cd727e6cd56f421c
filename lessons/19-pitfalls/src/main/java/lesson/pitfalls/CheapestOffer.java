package lesson.pitfalls;

import course.lab.Lab;
import course.lab.Reply;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Five shops name a price, two of them fail, and a swallowed exception makes the best offer. */
record CheapestOffer(HttpClient client) {

    // tag::offer[]
    private sealed interface Offer {}
    private record Price(int amount) implements Offer {}
    private record None(String shop, Throwable why) implements Offer {}
    // end::offer[]

    private CompletableFuture<Integer> price(URI shop) {
        return client.sendAsync(HttpRequest.newBuilder(shop).build(), BodyHandlers.ofString())
                .thenApply(answer -> Integer.parseInt(answer.body()));
    }

    void wrong(List<URI> shops) {
        // tag::wrong[]
        var prices = shops.stream().map(shop -> price(shop).exceptionally(_ -> 0)).toList();
        IO.println("cheapest: " + prices.stream().mapToInt(CompletableFuture::join).min().orElseThrow());
        // end::wrong[]
    }

    void right(List<URI> shops) {
        // tag::right[]
        var offers = shops.stream().map(shop -> price(shop).<Offer>handle((amount, failure) ->
                failure == null ? new Price(amount) : new None(shop.getPath(), failure.getCause()))).toList();
        var best = Integer.MAX_VALUE;
        for (var offer : offers) {
            switch (offer.join()) {
                case Price(var amount) -> best = Math.min(best, amount);
                case None(var shop, var why) -> IO.println("no price from %s: %s".formatted(shop, why.getClass().getName()));
            }
        }
        IO.println("cheapest of those known: " + best);
        // end::right[]
    }

    static void main() {
        try (var lab = Lab.start(); var client = HttpClient.newHttpClient()) {
            var shops = List.of(lab.answer("/shops/1", Reply.text("21")), lab.answer("/shops/2", Reply.text("18")),
                    lab.answer("/shops/3", Reply.text("sold out")), lab.answer("/shops/4", Reply.text("19")),
                    lab.answer("/shops/5", Reply.text("30, then 40").breakOffAfter(2)));
            new CheapestOffer(client).wrong(shops);
            new CheapestOffer(client).right(shops);
        }
    }
}
