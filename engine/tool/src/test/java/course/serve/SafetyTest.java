package course.serve;

import static org.assertj.core.api.Assertions.assertThat;

import course.serve.http.Handler;
import course.serve.http.Server;
import course.serve.http.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client that is no browser of ours may try. */
@DisplayName("the live site's server")
class SafetyTest {

    private static final String SCRIPT = "document.documentElement.classList.add('scripted')";

    @TempDir
    private Path folder;
    private final Token token = Token.fresh();
    private Server server;

    @BeforeEach
    void start() throws IOException {
        write("site/index.html", "<!doctype html><html><head><script>" + SCRIPT + "</script></head><body>First</body></html>");
        write("site/assets/site.css", "body { color: black }");
        write("site/exercises/gather/in-order.html", "<html><head></head></html>");
        write("secret.txt", "secret");
        Handler echo = request -> request.answer(request.json(Map.class));
        server = Server.start(0, token, Map.of("/", new Pages(folder.resolve("site"), Modules.onClassPath(), token), "/api/echo", echo));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("makes pages live: token, modules, style and script, under a policy that names the scripts of the page by hash")
    void live() throws Exception {
        var page = get("/index.html");

        assertThat(page).startsWith("HTTP/1.1 200").contains("Content-type: text/html; charset=utf-8", "X-content-type-options: nosniff",
                "Cache-control: no-store", "<meta name=\"course-token\" content=\"" + token.text() + "\">", "<script type=\"importmap\">",
                "href=\"/live/live.css\"", "src=\"/live/live.js\"></script>\n</head>", "<body>First");
        var hash = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(SCRIPT.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("Content-security-policy: default-src 'self'; script-src 'self' ", "'sha256-" + hash + "'",
                "frame-ancestors 'none'");
        assertThat(get("/")).contains("First");
        assertThat(get("/assets/site.css")).contains("Content-type: text/css; charset=utf-8").endsWith("body { color: black }");
        assertThat(get("/exercises/gather/in-order.html")).contains("course-token");
        assertThat(get("/nowhere.html")).startsWith("HTTP/1.1 404").contains("<h1>404</h1>");
    }

    @Test
    @DisplayName("answers HEAD with headers alone, and changes nothing by it")
    void head() throws IOException {
        var answer = ask("HEAD", "/index.html", host(), "");
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("First");
        assertThat(ask("POST", "/index.html", host(), "")).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "Host: 127.0.0.1", "Host: 127.0.0.1.evil.example:PORT", "Host: 127.0.0.1:1", "Host: 0.0.0.0:PORT",
            "Host: localhost:PORT\r\nHost: 127.0.0.1:PORT", "X: y"})
    @DisplayName("answers under its own names only (421)")
    void foreignHost(String headers) throws IOException {
        assertThat(ask("GET", "/index.html", headers.replace("PORT", String.valueOf(server.port())), "")).matches("(?s)HTTP/1.1 (421|400).*")
                .doesNotContain(token.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin: https://evil.example", "Origin: null", "Origin: http://localhost:1", "Origin: http://127.0.0.1:PORT",
            "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"})
    @DisplayName("answers its own pages only (403), also with the token")
    void foreignPage(String header) throws IOException {
        var headers = "%s\r\n%s\r\n%s".formatted(host(), tokenHeader(), header.replace("PORT", String.valueOf(server.port())));
        assertThat(ask("GET", "/index.html", headers, "")).startsWith("HTTP/1.1 403").doesNotContain(token.text());
        assertThat(ask("POST", "/api/echo", headers, "{}")).startsWith("HTTP/1.1 403").contains("\"says\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    @DisplayName("answers what comes from its own page")
    void ownPage(String name) throws IOException {
        var own = name.replace("PORT", String.valueOf(server.port()));
        var headers = "Host: %s\r\nOrigin: http://%s\r\nSec-Fetch-Site: same-origin\r\n%s".formatted(own, own, tokenHeader());
        assertThat(ask("POST", "/api/echo", headers, "{\"a\":1}")).startsWith("HTTP/1.1 200").endsWith("{\"a\":1}");
    }

    @Test
    @DisplayName("wants the token of this start (401), and JSON (400) that is not too large (413)")
    void api() throws IOException {
        assertThat(ask("POST", "/api/echo", host(), "{}")).startsWith("HTTP/1.1 401");
        assertThat(ask("POST", "/api/echo", host() + "\r\nX-Course-Token: " + Token.fresh().text(), "{}")).startsWith("HTTP/1.1 401");
        assertThat(ask("POST", "/api/nothing", host() + "\r\n" + tokenHeader(), "{}")).matches("(?s)HTTP/1.1 40[45].*");
        assertThat(ask("POST", "/api/echo", host() + "\r\n" + tokenHeader(), "no json")).startsWith("HTTP/1.1 400").contains("\"says\"");
        assertThat(ask("POST", "/api/echo", host() + "\r\n" + tokenHeader(), "")).startsWith("HTTP/1.1 400");
        assertThat(begin("POST /api/echo HTTP/1.1\r\n%s\r\n%s\r\nContent-Length: 10000000\r\n\r\n".formatted(host(), tokenHeader())))
                .startsWith("HTTP/1.1 413");
        var chunk = "a".repeat(600_000);
        assertThat(begin("POST /api/echo HTTP/1.1\r\n%s\r\n%s\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n"
                .formatted(host(), tokenHeader(), chunk.length(), chunk))).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets/../../secret.txt", "/assets/..%5c..%5csecret.txt",
            "//etc/passwd", "/link.txt", "/%00", "/live/../Pages.class", "/live/%2e%2e/Pages.class", "/live/lib/../../../course/serve/Pages.class",
            "/live/", "/assets", "/live/lib//etc/passwd"})
    @DisplayName("gives away no file but the site's and the front end's")
    void traversal(String path) throws IOException {
        Files.createSymbolicLink(folder.resolve("site/link.txt"), folder.resolve("secret.txt"));
        assertThat(get(path)).matches("(?s)HTTP/1.1 4(00|04|21).*").doesNotEndWith("secret");
    }

    @ParameterizedTest
    @CsvSource({"GET http://evil.example/index.html HTTP/1.1", "GET index.html HTTP/1.1", "BREW / HTTP/1.1"})
    @DisplayName("takes no request of another form")
    void forms(String line) throws IOException {
        assertThat(send("%s\r\n%s\r\nConnection: close\r\n\r\n".formatted(line, host()))).doesNotContain(token.text());
    }

    private String host() {
        return "Host: localhost:" + server.port();
    }

    private String tokenHeader() {
        return Token.HEADER + ": " + token.text();
    }

    private String get(String path) throws IOException {
        return ask("GET", path, host(), "");
    }

    private String ask(String method, String path, String headers, String body) throws IOException {
        return send("%s %s HTTP/1.1\r\n%s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s".formatted(method, path, headers, body.length(), body));
    }

    private String send(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The first line of the answer to a request that never ends. */
    private String begin(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
        }
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
