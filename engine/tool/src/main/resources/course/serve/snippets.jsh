// What the playground's page offers to try. Each snippet stands alone; a test runs all of them.

// tag::first[]
client.send(HttpRequest.newBuilder(lab.uri("/pages/7")).build(), BodyHandlers.ofString()).body()
// end::first[]

// tag::headers[]
var request = HttpRequest.newBuilder(lab.uri("/anything")).header("X-Hello", "you").build();
System.out.println(client.send(request, BodyHandlers.ofString()).body());
// end::headers[]

// tag::one-by-one[]
for (var page : lab.pages(5, Duration.ofMillis(300))) {
    client.sendAsync(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).join();
}
// end::one-by-one[]

// tag::together[]
var started = lab.pages(5, Duration.ofMillis(300)).stream()
        .map(page -> HttpRequest.newBuilder(page).build())
        .map(request -> client.sendAsync(request, BodyHandlers.ofString()))
        .toList();
var texts = started.stream().map(answer -> answer.join().body()).toList();
// end::together[]

// tag::flaky[]
var again = HttpRequest.newBuilder(lab.uri("/flaky/2")).build();
var status = 0;
while (status != 200) {
    status = client.send(again, BodyHandlers.ofString()).statusCode();
    System.out.println(status);
}
// end::flaky[]

// tag::half[]
var broken = HttpRequest.newBuilder(lab.uri("/fault/half")).build();
client.sendAsync(broken, BodyHandlers.ofString())
        .handle((answer, failure) -> failure == null ? answer.body() : "no page: " + failure)
        .join()
// end::half[]

// tag::timeout[]
var slow = HttpRequest.newBuilder(lab.uri("/delay/5")).timeout(Duration.ofMillis(500)).build();
client.sendAsync(slow, BodyHandlers.ofString())
        .handle((answer, failure) -> failure == null ? answer.body() : "gave up: " + failure)
        .join()
// end::timeout[]

// tag::lines[]
var stream = HttpRequest.newBuilder(lab.uri("/stream/5")).build();
client.send(stream, BodyHandlers.ofLines()).body().toList()
// end::lines[]
