package course.site.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The files that every page loads: the look, the behavior, and lunr from its Maven artifact. */
public final class Assets {

    private static final List<String> OWN = List.of("site.css", "code.css", "print.css", "site.js", "search.js");

    private Assets() {
    }

    public static void copy(Path folder) {
        for (var name : OWN) {
            Folder.write(folder, "assets/" + name, text(name));
        }
        Folder.write(folder, "assets/lunr.js", lunr());
    }

    private static String lunr() {
        var properties = new Properties();
        try (var in = resource("/META-INF/maven/org.mvnpm/lunr/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read("/META-INF/resources/_static/lunr/%s/lunr.min.js".formatted(properties.getProperty("version")));
    }

    /** A file of the site's look, such as {@code site.css}. */
    public static String text(String name) {
        return read("/course/site/" + name);
    }

    private static String read(String name) {
        try (var in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        var in = Assets.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The generator lacks its resource " + name);
        }
        return in;
    }
}
