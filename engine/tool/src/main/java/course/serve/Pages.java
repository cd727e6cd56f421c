package course.serve;

import course.prose.Escape;
import course.serve.http.Csp;
import course.serve.http.Handler;
import course.serve.http.Refusal;
import course.serve.http.Request;
import course.serve.http.Token;
import course.serve.http.Type;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the site, as they are on disk now; pages become live while they are sent. */
final class Pages implements Handler {

    private static final String FRONT_END = "/live/";
    private static final String FRONT_END_FOLDER = "course/serve/";
    private static final String FIRST = "index.html";
    private static final String END_OF_HEAD = "</head>";

    private final Path site;
    private final Modules modules;
    private final String head;

    /** @param site the folder of the built site, absolute */
    Pages(Path site, Modules modules, Token token) {
        this.site = site;
        this.modules = modules;
        this.head = """
                <meta name="course-token" content="%s">
                <script type="importmap">%s</script>
                <link rel="stylesheet" href="/live/live.css">
                <script type="module" src="/live/live.js"></script>
                """.formatted(Escape.html(token.text()), modules.importMap());
    }

    @Override
    public void handle(Request request) throws IOException {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            request.header("Allow", "GET, HEAD");
            throw new Refusal(Refusal.NOT_ALLOWED, "A page can be read, and nothing else.");
        }
        var path = request.path();
        if (path.startsWith(Modules.PREFIX)) {
            var module = modules.find(path);
            // The version stands in the path: what was loaded once stays right.
            module.ifPresent(_ -> request.header("Cache-Control", "max-age=31536000, immutable"));
            send(request, module);
        } else if (path.startsWith(FRONT_END)) {
            send(request, Modules.resource(FRONT_END_FOLDER + path.substring(FRONT_END.length())));
        } else {
            send(request, file(path).orElseThrow(() -> missing(path)));
        }
    }

    private static Refusal missing(String path) {
        return new Refusal(Refusal.NOT_FOUND, "There is nothing at %s.".formatted(path));
    }

    private static void send(Request request, Optional<URL> resource) throws IOException {
        try (var in = resource.orElseThrow(() -> missing(request.path())).openStream()) {
            request.send(200, Type.of(request.path()), in.readAllBytes());
        }
    }

    private void send(Request request, Path file) throws IOException {
        var type = Type.of(file.getFileName().toString());
        if (type != Type.HTML) {
            request.send(200, type, Files.readAllBytes(file));
            return;
        }
        var page = live(Files.readString(file));
        request.header(Csp.HEADER, Csp.of(page));
        request.send(200, type, page.getBytes(StandardCharsets.UTF_8));
    }

    private String live(String page) {
        var end = page.indexOf(END_OF_HEAD);
        return end < 0 ? page : page.substring(0, end) + head + page.substring(end);
    }

    /** A file of the site and nothing else, also through links; a folder's first page. */
    private Optional<Path> file(String path) {
        try {
            var file = site.resolve(path.substring(1));
            if (path.endsWith("/")) {
                file = file.resolve(FIRST);
            }
            return Files.isRegularFile(file) && file.toRealPath().startsWith(site.toRealPath()) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException _) {
            return Optional.empty();
        }
    }
}
