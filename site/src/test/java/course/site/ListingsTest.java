package course.site;

import static org.assertj.core.api.Assertions.assertThat;

import course.site.Listings.Listing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every Java listing of the course compiles. Most are quoted from files that the build compiles; what is quoted from elsewhere,
 * or typed into the page, is compiled here. A listing with the role {@code refused} must not compile, and the compiler must say
 * what its attribute {@code says} claims.
 */
class ListingsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<Path> PAGES = files("lessons/*/lesson.adoc", "exercises/*/{task,hints}.adoc", "solutions/*/why.adoc",
            "site/pages/*.adoc");
    private static final Javac JAVAC = Javac.with(files("lessons/*/src/main/java"));

    @Test
    @DisplayName("every listing of the course compiles, or is refused as its text says")
    void course() {
        var listings = PAGES.stream().flatMap(Listings::in).toList();

        assertThat(listings).hasSizeGreaterThan(400);
        assertThat(listings.stream().flatMap(ListingsTest::broken)).isEmpty();
    }

    @Test
    @DisplayName("a typed listing is compiled as members or as statements")
    void typed(@TempDir Path folder) {
        assertThat(broken(folder, "[source,java]\n----\nrecord Page(URI uri) {}\n\nPage home() { return new Page(URI.create(\"/\")); }\n----\n"))
                .isEmpty();
        assertThat(broken(folder, "[source,java]\n----\nimport java.util.List;\nvar words = List.of(\"a\");\nIO.println(words);\n----\n"))
                .isEmpty();
        assertThat(broken(folder, "[source,java]\nIO.println(lesson.errors.Status.class);\n")).isEmpty();
    }

    @Test
    @DisplayName("a listing that does not compile is named with its file, its line and what the compiler says")
    void doesNotCompile(@TempDir Path folder) {
        assertThat(broken(folder, "Text.\n\n[source,java]\n.A title\n----\nvar one = 1;\nint two = \"two\";\n----\n"))
                .containsExactly("page.adoc:7: this listing does not compile: incompatible types: java.lang.String cannot be converted to int");
        assertThat(broken(folder, "```java\nint two = \"two\";\n```\n"))
                .containsExactly("page.adoc:2: this listing does not compile: incompatible types: java.lang.String cannot be converted to int");
    }

    @Test
    @DisplayName("a refused listing must be refused, with the words that its text claims")
    void refused(@TempDir Path folder) {
        assertThat(broken(folder, "[source,java,role=refused,says=\"cannot be converted to int\"]\n----\nint two = \"two\";\n----\n"))
                .isEmpty();
        assertThat(broken(folder, "[source,java,role=refused,says=\"missing return\"]\n----\nint two = \"two\";\n----\n"))
                .containsExactly("page.adoc:3: the compiler does not say 'missing return' of this listing, but:"
                        + " incompatible types: java.lang.String cannot be converted to int");
        assertThat(broken(folder, "[source,java,role=refused,says=\"missing return\"]\n----\nint two = 2;\n----\n"))
                .containsExactly("page.adoc:3: this listing compiles, though its role is refused");
        assertThat(broken(folder, "[source,java,role=refused]\n----\nint two = \"two\";\n----\n"))
                .containsExactly("page.adoc:3: a refused listing needs says=\"what the compiler says\"");
    }

    @Test
    @DisplayName("a file that no build compiles is compiled where it is quoted")
    void quotedFromElsewhere(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Two.java"), "class Two {\n    int two = \"two\";\n}\n");

        assertThat(broken(folder, "[source,java]\n----\ninclude::Two.java[]\n----\n"))
                .containsExactly("page.adoc:3: this listing does not compile: Two.java:2:"
                        + " incompatible types: java.lang.String cannot be converted to int");
        assertThat(broken(folder, "[source,java]\n----\ninclude::Two.java[]\nint three;\n----\n"))
                .containsExactly("page.adoc:3: this listing is half quoted, half typed: quote all of it");
    }

    private static List<String> broken(Path folder, String page) {
        try {
            return Listings.in(Files.writeString(folder.resolve("page.adoc"), page)).flatMap(ListingsTest::broken).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> broken(Listing listing) {
        if (listing.isQuoted()) {
            return listing.quoted().stream().filter(file -> !isProvenElsewhere(file))
                    .flatMap(file -> JAVAC.file(file).stream()
                            .map(refusal -> complaint(listing, listing.line(), "this listing does not compile: %s:%d: %s"
                                    .formatted(file.getFileName(), refusal.line(), first(refusal)))));
        }
        return (listing.quoted().isEmpty() ? typed(listing)
                : Stream.of(complaint(listing, listing.line(), "this listing is half quoted, half typed: quote all of it")));
    }

    private static Stream<String> typed(Listing listing) {
        var refusals = JAVAC.code(String.join("\n", listing.body()));
        if (!listing.isRefused()) {
            return refusals.stream().map(refusal -> complaint(listing, listing.line() + refusal.line() - 1,
                    "this listing does not compile: " + first(refusal)));
        }
        var claimed = listing.refusal();
        return claimed.isEmpty() ? Stream.of(complaint(listing, listing.line(), "a refused listing needs says=\"what the compiler says\""))
                : refusals.isEmpty() ? Stream.of(complaint(listing, listing.line(), "this listing compiles, though its role is refused"))
                : refusals.stream().anyMatch(refusal -> refusal.says().contains(claimed)) ? Stream.empty()
                : Stream.of(complaint(listing, listing.line(), "the compiler does not say '%s' of this listing, but: %s"
                        .formatted(claimed, first(refusals.getFirst()))));
    }

    /** The build compiles Java files, and the tests of the playground run the scripts. */
    private static boolean isProvenElsewhere(Path file) {
        return file.startsWith(ROOT) && ROOT.relativize(file).toString().replace('\\', '/')
                .matches("(lessons|exercises|solutions|engine|benchmarks)/.*(src/(main|test)/java/.+\\.java|\\.jsh)");
    }

    private static String complaint(Listing listing, long line, String what) {
        var page = listing.page().startsWith(ROOT) ? ROOT.relativize(listing.page()) : listing.page().getFileName();
        return "%s:%d: %s".formatted(page.toString().replace('\\', '/'), line, what);
    }

    private static String first(Javac.Refusal refusal) {
        return refusal.says().lines().findFirst().orElse("");
    }

    private static List<Path> files(String... globs) {
        return Stream.of(globs).flatMap(glob -> {
            var matcher = ROOT.getFileSystem().getPathMatcher("glob:" + glob);
            try (var found = Files.walk(ROOT.resolve(glob.substring(0, glob.indexOf('*'))), 4)) {
                return found.filter(file -> matcher.matches(ROOT.relativize(file))).sorted().toList().stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).toList();
    }
}
