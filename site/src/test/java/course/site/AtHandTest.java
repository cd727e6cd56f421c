package course.site;

import static org.assertj.core.api.Assertions.assertThat;

import course.cli.Manual;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for every row of From Python, every card of the cheat sheet and every term of the glossary. */
class AtHandTest {

    private static final int PYTHON = 46;
    private static final int JAVA = 60;
    private static final Path PAGES = Path.of("pages");
    private static final Pattern TERM = Pattern.compile("(?m)^\\[\\[([a-z0-9-]+)]](.+)::$");
    private static final Pattern INCLUDE = Pattern.compile("(?m)^include::\\{lessons}/([^\\[]+)\\[tag=([\\w-]+)]$");
    private static final Pattern LISTING = Pattern.compile("(?s)\\[source,(\\w+)[^]]*]\\n----\\n(.*?)\\n----\\n");
    private static final Pattern PITFALLS = Pattern.compile("(?ms)^== Pitfalls$(.*?)^\\[#takeaways]$");
    private static final Pattern LESSON = Pattern.compile("xref:\\d\\d-[a-z0-9-]+\\.adoc#[a-z0-9-]+\\[");

    /** The first cell of a row of messages, and what it quotes. */
    private static final Pattern SAID = Pattern.compile("(?m)^\\| (`.+)$\\n\\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private record Part(String name, String text) {
    }

    private record Term(String id, String name, String letter, String entry) {
    }

    @Test
    @DisplayName("each row has an id, a listing on the left, tested Java on the right, and a link to its lesson")
    void rows() {
        var rows = parts("from-python.adoc", "row");

        assertThat(rows).hasSizeGreaterThan(60).allSatisfy(row -> {
            var listings = LISTING.matcher(row.text()).results().toList();
            assertThat(listings).extracting(listing -> listing.group(1)).hasSize(2)
                    .last().isEqualTo("java");
            assertThat(listings.getFirst().group(2).lines()).allMatch(line -> line.length() <= PYTHON);
            assertThat(row.text().indexOf("[.see]")).isPositive();
            assertThat(row.text().substring(row.text().indexOf("[.see]"))).containsPattern(LESSON);
        });
    }

    @Test
    @DisplayName("what the course is said to say, it can say")
    void messages() throws IOException {
        var sources = new ArrayList<>(List.of(read(Path.of("../course"))));
        try (var files = Files.walk(Path.of("../engine"))) {
            files.filter(file -> file.toString().endsWith(".java") && file.toString().replace('\\', '/').contains("/src/main/"))
                    .forEach(file -> sources.add(read(file)));
        }
        var said = SAID.matcher(read(PAGES.resolve("trouble.adoc"))).results()
                .flatMap(row -> QUOTED.matcher(row.group(1)).results()).map(quoted -> quoted.group(1)).toList();

        assertThat(said).hasSizeGreaterThan(12)
                .allSatisfy(words -> assertThat(sources).as(words).anyMatch(source -> source.contains(words)));
    }

    @Test
    @DisplayName("a row is there for every idiom whose lesson is written")
    void idioms() {
        var page = read(PAGES.resolve("from-python.adoc"));

        assertThat(List.of("requests.get", "`post`", "`put`", "`patch`", "`delete`", "params=", "headers=", "json=",
                "data=", "files=", "content=", "auth=(\"u\", \"p\")", "DigestAuth", "r.status_code", "r.reason",
                "r.headers", "r.text", "r.json()", "r.content", "r.url", "raise_for_status", "is_success", "is_error",
                "is_redirect", "follow_redirects=True", "Timeout(10, connect=5)", "HTTPStatusError", "RequestError",
                "httpx.Client", "AsyncClient", "base_url=", "aiohttp's `base_url`", "Cookies kept", "max_connections",
                "max_keepalive_connections", "TCPConnector", "http2=True", "r.http_version",
                "ClientSession", "async with session.get", "`stream(\"GET\")`", "requests.get(stream=True)",
                "iter_bytes(chunk)", "iter_content", "iter_lines", "aiter_lines", "aiter_bytes", "content.iter_chunked",
                "send(request, stream=True)", "`r.close()`", "Download to a file", "ClientTimeout(total",
                "ClientTimeout(connect", "sock_read", "ClientResponseError", "ClientConnectionError", "`read()`",
                "`text()`", "`json()`", "event loop", "asyncio.run", "`await`", "coroutine object", "asyncio.gather",
                "return_exceptions=True", "as_completed", "create_task", "asyncio.sleep", "time.sleep", "Semaphore",
                "TimeoutError", "__aenter__", "__aexit__", "task.cancel()", ".env", "for await", "Promise.all`",
                "requests, httpx or aiohttp", "Promise.allSettled", "Promise.any", "aiofiles", "asyncpg", "aiomysql", "pool.acquire()", "FIRST_COMPLETED", "AggregateError", "asyncio.all_tasks()", "ContextVar", "FastAPI", "AsyncOpenAI"))
                .allSatisfy(idiom -> assertThat(page).contains(idiom));
    }

    @Test
    @DisplayName("Java comes from files of the lessons by tag, and fits its column")
    void java() {
        for (var page : List.of("from-python.adoc", "cheat-sheet.adoc")) {
            var listings = LISTING.matcher(read(PAGES.resolve(page))).results()
                    .filter(listing -> listing.group(1).equals("java")).map(listing -> listing.group(2)).toList();

            assertThat(listings).isNotEmpty().allSatisfy(listing -> {
                assertThat(listing.lines()).allMatch(line -> line.isBlank() || INCLUDE.matcher(line).matches());
                INCLUDE.matcher(listing).results().forEach(include -> assertThat(tagged(include)).as(include.group())
                        .isNotEmpty().allMatch(line -> line.length() <= JAVA));
            });
        }
    }

    @Test
    @DisplayName("terms are sorted, each below its letter, with an id of its own name and a link")
    void terms() {
        var page = read(PAGES.resolve("glossary.adoc"));
        var terms = TERM.matcher(page).results().map(found -> term(page, found)).toList();

        assertThat(terms).extracting(term -> term.name().toLowerCase(Locale.ROOT)).hasSizeGreaterThan(60).isSorted();
        assertThat(terms).allSatisfy(term -> {
            assertThat(term.id()).isEqualTo(term.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
            assertThat(term.letter()).isEqualTo(term.name().substring(0, 1).toUpperCase(Locale.ROOT));
            assertThat(term.entry()).contains("[.see]\nxref:");
        });
    }

    @Test
    @DisplayName("every lesson links its words to the glossary")
    void linked() {
        assertThat(lessons()).isNotEmpty().allSatisfy(lesson -> assertThat(read(lesson)).contains("xref:glossary.adoc#"));
    }

    @Test
    @DisplayName("the page of commands quotes the help of every command")
    void commands() {
        var page = read(PAGES.resolve("commands.adoc"));

        assertThat(Manual.commands()).allSatisfy(command -> assertThat(page).contains("help::%s[]".formatted(command)));
        assertThat(page).contains("help::course[]", "exits::[]");
    }

    @Test
    @DisplayName("every pitfall has a heading of its own, a symptom, a cause and a cure")
    void pitfalls() {
        assertThat(lessons()).allSatisfy(lesson -> {
            var pitfalls = PITFALLS.matcher(read(lesson)).results().findFirst().orElseThrow().group(1).split("(?m)^=== ");

            assertThat(pitfalls).hasSizeGreaterThan(4);
            assertThat(pitfalls[0]).isBlank();
            assertThat(List.of(pitfalls).subList(1, pitfalls.length)).allSatisfy(pitfall ->
                    assertThat(pitfall).containsSubsequence("\nSymptom:: ", "\nCause:: ", "\nCure:: "));
        });
    }

    @Test
    @DisplayName("every lesson asks three questions")
    void questions() {
        assertThat(lessons()).allSatisfy(lesson ->
                assertThat(read(lesson).split("(?m)^\\[\\.quiz]$", -1)).hasSizeGreaterThan(3));
    }

    private static List<Path> lessons() {
        try (var folders = Files.list(Path.of("..", "lessons"))) {
            return folders.map(folder -> folder.resolve("lesson.adoc")).filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term term(String page, MatchResult found) {
        var above = page.substring(0, found.start());
        var letter = above.substring(above.lastIndexOf("\n== ") + 4).lines().findFirst().orElseThrow();
        return new Term(found.group(1), found.group(2), letter, page.substring(found.end()).split("\n\n", 2)[0]);
    }

    /** The lines of a tagged region, without their common indent, as the page shows them. */
    private static List<String> tagged(MatchResult include) {
        var text = read(Path.of("..", "lessons").resolve(include.group(1)));
        var region = Pattern.compile("(?s)// tag::%1$s\\[]\\R(.*?)\\n[ ]*// end::%1$s\\[]".formatted(include.group(2)));
        return region.matcher(text).results().flatMap(piece -> Stream.of(piece.group(1)))
                .reduce((one, other) -> one + "\n" + other).orElse("").stripIndent().lines().toList();
    }

    private static List<Part> parts(String page, String role) {
        var start = Pattern.compile("(?m)^\\[#([a-z0-9-]+)\\.%s]$".formatted(role));
        var text = read(PAGES.resolve(page));
        var starts = start.matcher(text).results().toList();
        return starts.stream().map(begin -> {
            var rest = text.substring(begin.end());
            var next = start.matcher(rest);
            return new Part(begin.group(1), next.find() ? rest.substring(0, next.start()) : rest);
        }).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
