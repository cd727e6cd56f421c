package course.site.proof;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Nothing is loaded from another machine, when a page opens or later. A link that a reader follows may lead there. */
final class OutsideLoads implements Rule {

    private static final Pattern OUTSIDE = Pattern.compile("(?i)^\\s*(https?:)?//.*", Pattern.DOTALL);
    private static final Pattern STYLE =
            Pattern.compile("(?i)(url\\(\\s*|@import\\s+)['\"]?\\s*(https?:)?//[^'\")\\s]*");
    private static final List<String> LOADS = List.of("src", "srcset", "poster", "data", "background", "action",
            "formaction", "ping", "manifest", "xlink:href");

    @Override
    public Stream<Finding> broken(Finished page, Shelf shelf) {
        return page.content().getAllElements().stream().flatMap(OutsideLoads::loads).distinct()
                .map(String::strip)
                .map(address -> new Finding(address, "the page would load %s from outside".formatted(address),
                        "put the file into the site, or make it a link."));
    }

    /** Addresses in a style sheet that a browser would load from outside. */
    static Stream<String> inStyle(String css) {
        return STYLE.matcher(css).results().map(match -> match.group().strip());
    }

    private static Stream<String> loads(Element element) {
        var attributes = LOADS.stream().map(element::attr);
        var linked = element.tagName().matches("a|area") ? Stream.<String>empty() : Stream.of(element.attr("href"));
        var refresh = element.tagName().equals("meta") && element.hasAttr("http-equiv")
                ? Stream.of(element.attr("content").replaceFirst("(?i)^.*url=", "")) : Stream.<String>empty();
        var styles = Stream.of(element.attr("style"), element.tagName().equals("style") ? element.data() : "");
        var outside = Stream.of(attributes, linked, refresh).flatMap(each -> each)
                .flatMap(value -> Stream.of(value.split(",\\s+")))
                .filter(value -> OUTSIDE.matcher(value).matches());
        return Stream.concat(outside, styles.flatMap(OutsideLoads::inStyle));
    }
}
