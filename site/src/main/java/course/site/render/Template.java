package course.site.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text with named places such as {@code {{title}}}; a place that nobody fills is a defect. */
record Template(String text) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    static Template resource(String name) {
        return new Template(Resources.text(name));
    }

    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("Nobody fills the template's place " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The files that the site's look and behavior are made of. */
    static final class Resources {

        private Resources() {
        }

        static String text(String name) {
            try (var in = Template.class.getResourceAsStream("/course/site/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("The generator lacks its resource " + name);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
