package course.lab;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Pages, items, users, to-dos and posts to ask for. */
final class ResourceEndpoints {

    private static final int PAGE_SIZE = 10;
    private static final int USERS = 100;
    private static final int NEW_POST = 101;

    static final List<Endpoint> ALL = List.of(
            new Endpoint("/pages/{n}", "/pages/3", "The text \"page n\", at once.",
                    ask -> Reply.text("page " + ask.number("n"))),
            new Endpoint("/items", "/items?page=1", "Ten items as a JSON array; ?page=N counts from 1.", ResourceEndpoints::items),
            new Endpoint("/items/{id}", "/items/7", "One item as JSON.", ask -> Json.reply(item(ask.number("id")))),
            new Endpoint("/users/{id}", "/users/1", "A user as JSON; 404 beyond 100.", ResourceEndpoints::user),
            new Endpoint("/todos/{id}", "/todos/1", "A to-do as JSON.", ask -> Json.reply(todo(ask.number("id")))),
            new Endpoint("/posts", "/posts",
                    "GET: ten posts. POST: the sent post with an id, status 201, its address in Location.", ResourceEndpoints::posts),
            new Endpoint("/posts/{id}", "/posts/1",
                    "GET: a post as JSON. PUT and PATCH: what was sent, with the id. DELETE: 204.", ResourceEndpoints::post));

    private ResourceEndpoints() {}

    private static Reply items(Exchange ask) {
        var first = ((int) ask.query("page", 1) - 1) * PAGE_SIZE + 1;
        return Json.reply(IntStream.range(first, first + PAGE_SIZE).mapToObj(ResourceEndpoints::item).toList());
    }

    private static Map<String, Object> item(int id) {
        return Json.object("id", id, "name", "item " + id, "price", (id * 37) % 100 + 1);
    }

    private static Reply user(Exchange ask) {
        var id = ask.number("id");
        return id < 1 || id > USERS
                ? Json.reply(Json.object("error", "no user " + id)).withStatus(404)
                : Json.reply(Json.object("id", id, "name", "user " + id, "email", "user%d@example.org".formatted(id)));
    }

    private static Map<String, Object> todo(int id) {
        return Json.object("id", id, "title", "to-do " + id, "completed", id % 2 == 0);
    }

    private static Reply posts(Exchange ask) {
        return switch (ask.method()) {
            case "GET", "HEAD" -> Json.reply(IntStream.rangeClosed(1, PAGE_SIZE).mapToObj(ResourceEndpoints::post).toList());
            case "POST" -> Json.reply(Json.object("id", NEW_POST, "sent", ask.body())).withStatus(201)
                    .header("Location", ask.location("/posts/" + NEW_POST));
            default -> notAllowed(ask, "GET, HEAD, POST");
        };
    }

    private static Reply post(Exchange ask) {
        var id = ask.number("id");
        return switch (ask.method()) {
            case "GET", "HEAD" -> Json.reply(post(id));
            case "PUT", "PATCH" -> Json.reply(Json.object("id", id, "sent", ask.body()));
            case "DELETE" -> Reply.status(204);
            default -> notAllowed(ask, "GET, HEAD, PUT, PATCH, DELETE");
        };
    }

    private static Map<String, Object> post(int id) {
        return Json.object("id", id, "title", "post " + id, "body", "The text of post %d.".formatted(id));
    }

    /** RFC 9110, section 15.5.6: a 405 says which methods would do. */
    private static Reply notAllowed(Exchange ask, String allowed) {
        return Reply.text("%s takes no %s, but %s%n".formatted(ask.path(), ask.method(), allowed)).withStatus(405)
                .header("Allow", allowed);
    }
}
