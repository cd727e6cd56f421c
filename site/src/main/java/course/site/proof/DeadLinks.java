package course.site.proof;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;

/** A link inside the site leads to a page that is there, and to a place in it that is there. */
final class DeadLinks implements Rule {

    @Override
    public Stream<Finding> broken(Finished page, Shelf shelf) {
        return page.content().select("a[href], area[href]").stream()
                .map(link -> link.attr("href"))
                .distinct()
                .flatMap(address -> check(page, shelf, address));
    }

    private static Stream<Finding> check(Finished page, Shelf shelf, String address) {
        try {
            var link = new URI(address);
            return link.getScheme() != null || link.getHost() != null ? Stream.empty() : inside(page, shelf, link);
        } catch (URISyntaxException e) {
            return Stream.of(new Finding(address, "the link '%s' is no address".formatted(address),
                    "mend the link's target."));
        }
    }

    private static Stream<Finding> inside(Finished page, Shelf shelf, URI link) {
        var path = link.getPath() == null || link.getPath().isEmpty() ? page.path()
                : URI.create(page.path()).resolve(link.getPath()).getPath();
        var target = shelf.page(path);
        if (target.isEmpty() && !shelf.hasFile(path)) {
            return Stream.of(
                    new Finding(needle(path, ""), "the link to %s leads to no page".formatted(path), next(path)));
        }
        var anchor = link.getFragment();
        if (anchor == null || anchor.isEmpty() || target.isEmpty() || target.get().hasAnchor(anchor)) {
            return Stream.empty();
        }
        return Stream.of(new Finding(needle(path.equals(page.path()) ? "" : path, anchor),
                "the link to %s#%s leads to a page without that anchor".formatted(path, anchor),
                "put [#%s] above the section it means, or mend the link.".formatted(anchor)));
    }

    private static String next(String path) {
        return path.startsWith("exercises/")
                ? "write that exercise's section in its task.adoc, or mend the xref"
                        + " (xref:exercises/gather/in-order.adoc[...])."
                : "write that page, or mend the xref (xref:08-gather.adoc[...], as seen from the site's folder).";
    }

    /** How the target is written in AsciiDoc: with .adoc for .html; inside a page the anchor alone. */
    private static String needle(String path, String anchor) {
        var name = path.replaceFirst("\\.html$", "");
        return anchor.isEmpty() ? name : name.isEmpty() ? anchor : name + ".adoc#" + anchor;
    }
}
