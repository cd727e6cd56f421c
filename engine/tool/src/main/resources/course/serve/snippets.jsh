// What the playground's page offers to try. Each snippet stands alone; a test runs all of them, and looks whether each
// endpoint of the lab was asked.

// tag::first[]
client.send(HttpRequest.newBuilder(lab.uri("/pages/7")).build(),
        BodyHandlers.ofString()).body()
// end::first[]

// tag::headers[]
var request = HttpRequest.newBuilder(lab.uri("/anything"))
        .header("X-Hello", "you").build();
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

// tag::items[]
client.send(HttpRequest.newBuilder(lab.uri("/items?page=1")).build(),
        BodyHandlers.ofString()).body()
// end::items[]

// tag::things[]
for (var path : List.of("/items/7", "/users/1", "/users/101", "/todos/1")) {
    var answer = client.send(HttpRequest.newBuilder(lab.uri(path)).build(),
            BodyHandlers.ofString());
    System.out.println(answer.statusCode() + " " + answer.body());
}
// end::things[]

// tag::posts[]
var post = HttpRequest.newBuilder(lab.uri("/posts"))
        .POST(HttpRequest.BodyPublishers.ofString("{\"title\":\"Hello\"}")).build();
var made = client.send(post, BodyHandlers.ofString());
made.headers().firstValue("location")
// end::posts[]

// tag::delete[]
var delete = HttpRequest.newBuilder(lab.uri("/posts/1")).DELETE().build();
client.send(delete, BodyHandlers.discarding()).statusCode()
// end::delete[]

// tag::request-headers[]
client.send(HttpRequest.newBuilder(lab.uri("/headers"))
        .header("Accept", "application/json").build(), BodyHandlers.ofString()).body()
// end::request-headers[]

// tag::echo[]
var spoken = HttpRequest.newBuilder(lab.uri("/echo"))
        .header("Content-Type", "text/plain; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofString("Grüße")).build();
client.send(spoken, BodyHandlers.ofString()).body()
// end::echo[]

// tag::form[]
var form = HttpRequest.newBuilder(lab.uri("/form"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("name=Ada&born=1815")).build();
client.send(form, BodyHandlers.ofString()).body()
// end::form[]

// tag::upload[]
var parts = """
        --cut
        Content-Disposition: form-data; name="note"; filename="note.txt"
        Content-Type: text/plain

        Hello!
        --cut--
        """.replace("\n", "\r\n");
var upload = HttpRequest.newBuilder(lab.uri("/upload"))
        .header("Content-Type", "multipart/form-data; boundary=cut")
        .POST(HttpRequest.BodyPublishers.ofString(parts)).build();
client.send(upload, BodyHandlers.ofString()).body()
// end::upload[]

// tag::delay[]
client.send(HttpRequest.newBuilder(lab.uri("/delay/0.5")).build(),
        BodyHandlers.ofString()).body()
// end::delay[]

// tag::timeout[]
var slow = HttpRequest.newBuilder(lab.uri("/delay/5")).timeout(Duration.ofMillis(500)).build();
client.sendAsync(slow, BodyHandlers.ofString())
        .handle((answer, failure) -> failure == null ? answer.body() : "gave up: " + failure)
        .join()
// end::timeout[]

// tag::drip[]
client.send(HttpRequest.newBuilder(lab.uri("/drip?pieces=5&seconds=1&bytes=50")).build(),
        BodyHandlers.ofString()).body().length()
// end::drip[]

// tag::stall[]
var stalled = client.sendAsync(HttpRequest.newBuilder(lab.uri("/stall/body")).build(),
        BodyHandlers.ofString());
stalled.copy().orTimeout(500, TimeUnit.MILLISECONDS)
        .handle((answer, failure) -> "gave up: " + failure).join();
stalled.cancel(true)
// end::stall[]

// tag::bytes[]
client.send(HttpRequest.newBuilder(lab.uri("/bytes/1024")).build(),
        BodyHandlers.ofByteArray()).body().length
// end::bytes[]

// tag::lines[]
var stream = HttpRequest.newBuilder(lab.uri("/stream/5?seconds=1")).build();
client.send(stream, BodyHandlers.ofLines()).body().forEach(System.out::println)
// end::lines[]

// tag::sse[]
var events = HttpRequest.newBuilder(lab.uri("/sse?events=3&seconds=1")).build();
client.send(events, BodyHandlers.ofLines()).body().forEach(System.out::println)
// end::sse[]

// tag::status[]
client.send(HttpRequest.newBuilder(lab.uri("/status/404")).build(),
        BodyHandlers.ofString()).statusCode()
// end::status[]

// tag::flaky[]
var again = HttpRequest.newBuilder(lab.uri("/flaky/2")).build();
var status = 0;
while (status != 200) {
    status = client.send(again, BodyHandlers.ofString()).statusCode();
    System.out.println(status);
}
// end::flaky[]

// tag::rate-limited[]
var one = HttpRequest.newBuilder(lab.uri("/rate-limited")).build();
var seven = Stream.generate(() -> client.sendAsync(one, BodyHandlers.discarding()))
        .limit(7).toList();
seven.stream().map(answer -> answer.join().statusCode()).toList()
// end::rate-limited[]

// tag::half[]
var broken = HttpRequest.newBuilder(lab.uri("/fault/half")).build();
client.sendAsync(broken, BodyHandlers.ofString())
        .handle((answer, failure) -> failure == null ? answer.body() : "no page: " + failure)
        .join()
// end::half[]

// tag::redirects[]
var follower = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
follower.send(HttpRequest.newBuilder(lab.uri("/redirect/3")).build(),
        BodyHandlers.ofString()).uri()
// end::redirects[]

// tag::redirect-to[]
var moved = client.send(HttpRequest.newBuilder(
        lab.uri("/redirect-to?url=/pages/1&status=307")).build(), BodyHandlers.ofString());
moved.statusCode() + " " + moved.headers().firstValue("location")
// end::redirect-to[]

// tag::cookies[]
var keeper = HttpClient.newBuilder().cookieHandler(new java.net.CookieManager()).build();
for (var path : List.of("/cookies/set?flavor=mint", "/cookies",
        "/cookies/delete?flavor", "/cookies")) {
    var answer = keeper.send(HttpRequest.newBuilder(lab.uri(path)).build(),
            BodyHandlers.ofString());
    System.out.println(path + ": " + answer.body());
}
// end::cookies[]

// tag::basic[]
var secret = Base64.getEncoder().encodeToString("ada:engine".getBytes());
var known = HttpRequest.newBuilder(lab.uri("/basic-auth/ada/engine"))
        .header("Authorization", "Basic " + secret).build();
client.send(known, BodyHandlers.ofString()).body()
// end::basic[]

// tag::bearer[]
var bearer = HttpRequest.newBuilder(lab.uri("/bearer"))
        .header("Authorization", "Bearer any-token").build();
client.send(bearer, BodyHandlers.ofString()).body()
// end::bearer[]

// tag::digest[]
var stranger = HttpRequest.newBuilder(lab.uri("/digest-auth/ada/engine")).build();
client.send(stranger, BodyHandlers.ofString()).headers().allValues("www-authenticate")
// end::digest[]

// tag::chat[]
var prompt = HttpRequest.BodyPublishers.ofString("""
        {"model": "parrot", "messages": [{"role": "user", "content": "Hello!"}]}""");
for (var path : List.of("/v1/chat/completions", "/delay/0.5/v1/chat/completions",
        "/rate-limited/v1/chat/completions")) {
    var chat = HttpRequest.newBuilder(lab.uri(path))
            .header("Authorization", "Bearer any-key").POST(prompt).build();
    System.out.println(client.send(chat, BodyHandlers.ofString()).body());
}
// end::chat[]

// tag::chat-stream[]
var streamed = HttpRequest.newBuilder(lab.uri("/delay/1/v1/chat/completions"))
        .header("Authorization", "Bearer any-key")
        .POST(HttpRequest.BodyPublishers.ofString("""
                {"model": "parrot", "stream": true,
                 "messages": [{"role": "user", "content": "One word after the other"}]}"""))
        .build();
client.send(streamed, BodyHandlers.ofLines()).body().forEach(System.out::println)
// end::chat-stream[]

// tag::race[]
String race(String path, int runners) {
    var right = new CompletableFuture<String>();
    var request = HttpRequest.newBuilder(lab.uri(path)).build();
    var started = Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString()))
            .limit(runners).toList();
    started.forEach(runner -> runner.thenAccept(answer -> {
        if (answer.statusCode() == 200) right.complete(answer.body());
    }));
    var winner = right.join();
    started.forEach(runner -> runner.cancel(true));
    return winner;
}
race("/1", 2) + race("/2", 2) + race("/3?racers=100", 100);
race("/5", 2) + race("/6", 3) + race("/11", 3)
// end::race[]

// tag::given-up[]
var patient = client.sendAsync(HttpRequest.newBuilder(lab.uri("/4")).build(),
        BodyHandlers.ofString());
var hasty = client.sendAsync(HttpRequest.newBuilder(lab.uri("/4"))
        .timeout(Duration.ofSeconds(1)).build(), BodyHandlers.ofString());
patient.join().body()
// end::given-up[]

// tag::hedge[]
var hedged = HttpRequest.newBuilder(lab.uri("/7?seconds=1")).build();
var first = client.sendAsync(hedged, BodyHandlers.ofString());
var second = CompletableFuture.supplyAsync(
        () -> client.sendAsync(hedged, BodyHandlers.ofString()),
        CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
first.join().body();
second.join().cancel(true)
// end::hedge[]

// tag::resource[]
String ask(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(lab.uri(path)).build(),
            BodyHandlers.ofString()).body();
}
var lent = ask("/8?open");
ask("/8?close=" + lent);
ask("/8")
// end::resource[]

// tag::letters[]
var word = new StringBuffer();
var ten = Stream.generate(() -> client.sendAsync(
        HttpRequest.newBuilder(lab.uri("/9")).build(), BodyHandlers.ofString())
        .thenAccept(answer -> word.append(answer.statusCode() == 200 ? answer.body() : "")))
        .limit(10).toList();
ten.forEach(CompletableFuture::join);
word
// end::letters[]

// tag::load[]
var open = client.sendAsync(HttpRequest.newBuilder(lab.uri("/10?mine")).build(),
        BodyHandlers.ofString());
var said = 302;
while (said == 302) {
    var load = open.isDone() ? 0.1 : 0.9;
    said = client.send(HttpRequest.newBuilder(lab.uri("/10?mine=" + load)).build(),
            BodyHandlers.discarding()).statusCode();
}
// end::load[]
