package course.site.proof;

import java.util.ArrayList;
import java.util.stream.Stream;

/** A page has one title, and no heading skips a level: who jumps from heading to heading would miss one. */
final class HeadingOrder implements Rule {

    @Override
    public Stream<Finding> broken(Finished page, Shelf shelf) {
        var findings = new ArrayList<Finding>();
        var titles = page.content().select("h1").size();
        if (titles != 1) {
            findings.add(new Finding("= ", "the page has %d titles".formatted(titles),
                    "give it one line with = Title."));
        }
        var above = 1;
        for (var heading : page.content().select("h1, h2, h3, h4, h5, h6")) {
            var level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                findings.add(new Finding(heading.text(),
                        "the heading '%s' is of level %d, the one before it of level %d"
                        .formatted(heading.text(), level, above), "take away one of its equals signs."));
            }
            above = level;
        }
        return findings.stream();
    }
}
