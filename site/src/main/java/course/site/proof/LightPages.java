package course.site.proof;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Stream;

/** A page opens on a slow line too: with its style sheets and scripts, each compressed, it is less than 100 kB. */
final class LightPages implements Rule {

    private static final long MOST_BYTES = 100_000;

    @Override
    public Stream<Finding> broken(Finished page, Shelf shelf) {
        var bytes = shelf.compressed(page.path()) + page.content().select("link[rel=stylesheet][href], script[src]").stream()
                .map(element -> element.attr(element.nameIs("link") ? "href" : "src"))
                .map(address -> URI.create(page.path()).resolve(address).getPath())
                .filter(shelf::hasFile)
                .mapToLong(shelf::compressed)
                .sum();
        return bytes < MOST_BYTES ? Stream.empty() : Stream.of(new Finding("= ", String.format(Locale.ROOT,
                "the page weighs %.1f kB compressed, with its styles and scripts; the most is %d kB", bytes / 1000.0, MOST_BYTES / 1000),
                "divide it into two pages."));
    }
}
