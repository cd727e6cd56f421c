package course.site.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * A page is valid HTML: the Nu checker has neither an error nor a warning about it. Thread-safe, on threads with a deep stack: the
 * checker reads its schema recursively.
 */
final class ValidHtml implements Rule {

    /** A name that the checker knows; nothing is fetched from there. */
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /** Each takes half a second to make, and checks one page at a time. */
    private static final Queue<SimpleDocumentValidator> IDLE = new ConcurrentLinkedQueue<>();

    private record Said(int line, String what) {
    }

    @Override
    public Stream<Finding> broken(Finished page, Shelf shelf) {
        try {
            var file = shelf.folder().resolve(page.path());
            var said = check(file);
            var lines = said.isEmpty() ? List.<String>of() : Files.readAllLines(file);
            return said.stream().distinct().map(each -> finding(each, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(Said said, List<String> lines) {
        var line = said.line() > 0 && said.line() <= lines.size() ? lines.get(said.line() - 1) : "";
        var words = Jsoup.parse(line).text();
        return new Finding(words.isEmpty() ? line.strip() : words, "the page is not valid HTML: %s (in its line %d)"
                .formatted(said.what().replaceAll("[“”]", "'"), said.line()), "mend what the line comes from: " + line.strip());
    }

    private static List<Said> check(Path file) throws IOException {
        var said = new ArrayList<Said>();
        var checker = IDLE.poll();
        try (var in = Files.newInputStream(file)) {
            if (checker == null) {
                checker = fresh();
            }
            checker.setUpValidatorAndParsers(new Listener(said), true, false);
            var html = new InputSource(in);
            html.setSystemId(file.toUri().toString());
            html.setEncoding("UTF-8");
            checker.checkHtmlInputSource(html);
            IDLE.add(checker);
        } catch (SAXException e) {
            throw new IllegalStateException("The HTML checker gave up", e);
        }
        return said;
    }

    private static SimpleDocumentValidator fresh() {
        var checker = new SimpleDocumentValidator(false, false, false);
        try {
            checker.setUpMainSchema(SCHEMA, new Listener(new ArrayList<>()));
        } catch (Exception e) {
            throw new IllegalStateException("The HTML checker could not read its own schema", e);
        }
        return checker;
    }

    private record Listener(List<Said> said) implements ErrorHandler {

        @Override
        public void warning(SAXParseException about) {
            error(about);
        }

        @Override
        public void error(SAXParseException about) {
            said.add(new Said(about.getLineNumber(), String.valueOf(about.getMessage())));
        }

        @Override
        public void fatalError(SAXParseException about) {
            error(about);
        }
    }
}
