package course.lab;

import java.util.List;

/** Answers that show what was sent. */
final class EchoEndpoints {

    static final List<Endpoint> ALL = List.of(
            new Endpoint("/headers", "/headers", "The headers of the request as JSON.", ask -> Json.reply(ask.headers())),
            new Endpoint("/anything", "/anything?a=1", "What was sent: method, path, headers and body, as JSON.",
                    ask -> Json.reply(Json.object("method", ask.method(), "path", ask.path(), "headers", ask.headers(),
                            "body", ask.body()))),
            new Endpoint("/echo", "/echo", "The body of the request, with its content type.", EchoEndpoints::echo),
            new Endpoint("/form", "/form",
                    "The fields of a form sent as application/x-www-form-urlencoded, as JSON; 415 for another content type.",
                    EchoEndpoints::form),
            new Endpoint("/upload", "/upload",
                    "The parts of multipart/form-data as JSON: name, filename, type, size and the begin of a text; "
                            + "400 says what is wrong with the format.", EchoEndpoints::upload));

    private EchoEndpoints() {}

    private static Reply echo(Exchange ask) {
        return Reply.of(200, ask.header("Content-Type").orElse("application/octet-stream"), ask.bytes());
    }

    private static Reply form(Exchange ask) {
        return isOf(Form.TYPE, ask)
                ? Json.reply(Json.object("form", Form.of(ask.body()).json()))
                : unsupported(ask, Form.TYPE, "-d name=Ada");
    }

    private static Reply upload(Exchange ask) {
        return isOf(Multipart.TYPE, ask)
                ? Json.reply(Json.object("parts", Multipart.parts(ask.header("Content-Type").orElse(""), ask.bytes()).stream()
                        .map(Part::json).toList()))
                : unsupported(ask, Multipart.TYPE, "-F file=@notes.txt");
    }

    private static boolean isOf(String type, Exchange ask) {
        return ask.header("Content-Type").orElse("").split(";", 2)[0].strip().equalsIgnoreCase(type);
    }

    private static Reply unsupported(Exchange ask, String type, String tip) {
        return Reply.text("%s takes the content type %s, and got %s. Try curl %s%n".formatted(ask.path(), type,
                ask.header("Content-Type").orElse("none"), tip)).withStatus(415);
    }
}
