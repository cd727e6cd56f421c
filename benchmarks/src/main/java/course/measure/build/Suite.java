package course.measure.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * A test class, as surefire reports it.
 *
 * @param module path of its module in the source tree: {@code engine/tool}
 * @param name   of the class, without its package
 */
record Suite(String module, String name, double seconds, double tests, double skipped) {

    /** Those of all modules below {@code course}, once they have run. */
    static List<Suite> below(Path course) throws IOException {
        try (var files = Files.walk(course)) {
            return files.filter(file -> file.getParent().endsWith("target/surefire-reports"))
                    .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .map(file -> of(course.relativize(file.getParent().getParent().getParent()).toString(), file)).toList();
        }
    }

    private static Suite of(String module, Path report) {
        try (var stream = Files.newInputStream(report)) {
            var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(stream);
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // The element <testsuite> is the first one.
            }
            var name = reader.getAttributeValue(null, "name");
            return new Suite(module, name.substring(name.lastIndexOf('.') + 1),
                    Double.parseDouble(reader.getAttributeValue(null, "time").replace(",", "")),
                    Double.parseDouble(reader.getAttributeValue(null, "tests")),
                    Double.parseDouble(reader.getAttributeValue(null, "skipped")));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (XMLStreamException cause) {
            throw new IllegalStateException("%s is no report of surefire".formatted(report), cause);
        }
    }
}
