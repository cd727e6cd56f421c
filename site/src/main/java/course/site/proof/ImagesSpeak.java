package course.site.proof;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An image is there, and says in words what it shows; the words that Asciidoctor makes of a file name don't count. */
final class ImagesSpeak implements Rule {

    @Override
    public Stream<Finding> broken(Finished page, Shelf shelf) {
        var silent = page.content().select("img").stream()
                .filter(image -> !image.hasAttr("alt") || image.attr("alt").equals(madeOf(image.attr("src"))))
                .map(image -> image.attr("src"))
                .map(src -> new Finding(src, "the image %s has no text of its own".formatted(src),
                        "say what it shows: image::name.svg[What it shows]."));
        var missing = page.content().select("img, script[src]").stream()
                .filter(element -> local(element) && !shelf.hasFile(resolved(page, element.attr("src"))))
                .map(element -> element.attr("src"))
                .map(src -> new Finding(src, "the file %s is not in the site".formatted(src),
                        "mend its name, or put it where the page can find it."));
        return Stream.concat(silent, missing);
    }

    private static boolean local(Element element) {
        return !element.attr("src").matches("(?i)^(data:|https?:|//).*");
    }

    private static String resolved(Finished page, String src) {
        return URI.create(page.path()).resolve(src.replace(" ", "%20")).getPath();
    }

    private static String madeOf(String src) {
        var name = Path.of(src.replaceFirst("(?i)^data:.*", "data").replaceFirst("[?#].*$", "")).getFileName();
        return name == null ? "" : name.toString().replaceFirst("\\.[^.]+$", "").replaceAll("[_-]", " ");
    }
}
