package course.site.proof;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Nothing is loaded from another machine, when a page opens or later. A link that a reader follows may lead there. */
final class OutsideLoads implements Rule {

    private static final Pattern OUTSIDE = Pattern.compile("(?i)^\\s*(https?:)?//.*", Pattern.DOTALL);
    private static final Pattern STYLE =
            Pattern.compile("(?i)(url\\(\\s*|@import\\s+)['\"]?\\s*(https?:)?//[^'\")\\s]*");
    private static final Set<String> LOADS = Set.of("src", "srcset", "poster", "data", "background", "action",
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
        var attributes = element.attributesSize() == 0 ? Stream.<String>empty() : element.attributes().asList().stream()
                .filter(attribute -> attribute.getValue().contains("//"))
                .flatMap(attribute -> loads(element, attribute.getKey(), attribute.getValue()));
        return element.nameIs("style") ? Stream.concat(attributes, inStyle(element.data())) : attributes;
    }

    private static Stream<String> loads(Element element, String name, String value) {
        return switch (name) {
            case "style" -> inStyle(value);
            case "href" -> element.nameIs("a") || element.nameIs("area") ? Stream.empty() : outside(value);
            case "content" -> element.nameIs("meta") && element.hasAttr("http-equiv")
                    ? outside(value.replaceFirst("(?i)^.*url=", "")) : Stream.empty();
            default -> LOADS.contains(name) ? outside(value) : Stream.empty();
        };
    }

    private static Stream<String> outside(String value) {
        return Stream.of(value.split(",\\s+")).filter(each -> OUTSIDE.matcher(each).matches());
    }
}
