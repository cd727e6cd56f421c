package course.site.book;

import course.site.page.Page;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Where things are in a book: each page's path is the beginning of its ids, so that all pages can be in one file. */
final class Places {

    private static final Pattern REFERENCE = Pattern.compile("url\\(#([^)]+)\\)");

    private Places() {
    }

    /** {@code exercises/gather/in-order.html} is {@code exercises-gather-in-order}. */
    static String key(String path) {
        return path.replaceFirst("\\.html$", "").replace('/', '-');
    }

    /** Gives {@code section}, which is of {@code page}, the book's ids and links. Links out of the course stay as they are. */
    static void settle(Page page, Element section) {
        var key = key(page.path());
        for (var element : section.select("[id]")) {
            element.id(key + "--" + element.id());
        }
        for (var name : new String[] {"aria-labelledby", "aria-describedby"}) {
            for (var element : section.select("[" + name + "]")) {
                element.attr(name, element.attr(name).replaceAll("\\S+", key + "--$0"));
            }
        }
        for (var name : new String[] {"fill", "clip-path", "mask", "filter"}) {
            for (var element : section.select("svg [" + name + "^=url]")) {
                element.attr(name, REFERENCE.matcher(element.attr(name)).replaceAll("url(#" + key + "--$1)"));
            }
        }
        for (var link : section.select("a[href]")) {
            link.attr("href", settled(page, link.attr("href")));
        }
        section.id(key);
    }

    /** What is no address stays as well: the proof of the site says so. */
    private static String settled(Page page, String address) {
        try {
            var link = new URI(address);
            return link.getScheme() != null || link.getHost() != null ? address : inside(page, link);
        } catch (URISyntaxException e) {
            return address;
        }
    }

    private static String inside(Page page, URI link) {
        var path = link.getPath().isEmpty() ? page.path() : URI.create(page.path()).resolve(link.getPath()).getPath();
        var anchor = link.getFragment();
        return "#" + key(path) + (anchor == null || anchor.isEmpty() ? "" : "--" + anchor);
    }
}
