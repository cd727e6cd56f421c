package course.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The editor's JavaScript modules, out of the jars on the class path: each jar carries its own part of the import map. */
final class Modules {

    /** Where pages find them. */
    static final String PREFIX = "/live/lib/";
    private static final String IMPORT_MAP = "META-INF/importmap.json";
    private static final String FROM = "/_static/";
    private static final String FOLDER = "META-INF/resources" + FROM;

    private final Map<String, String> imports;

    private Modules(Map<String, String> imports) {
        this.imports = Map.copyOf(imports);
    }

    /** What an import map says of names. */
    record ImportMap(Map<String, String> imports) {}

    static Modules onClassPath() {
        var json = JsonMapper.shared();
        var imports = new TreeMap<String, String>();
        try {
            for (var map : Collections.list(loader().getResources(IMPORT_MAP))) {
                try (var in = map.openStream()) {
                    json.readValue(in, ImportMap.class).imports().forEach((name, path) -> {
                        if (path.startsWith(FROM)) {
                            imports.put(name, PREFIX + path.substring(FROM.length()));
                        }
                    });
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new Modules(imports);
    }

    /** The import map of all modules (HTML Living Standard, section 8.1.6.3), ready to stand in a page. */
    String importMap() {
        return JsonMapper.shared().writeValueAsString(new ImportMap(new TreeMap<>(imports))).replace("<", "\\u003c");
    }

    /** The file behind a path below {@link #PREFIX}; empty when there is none. */
    Optional<URL> find(String path) {
        return resource(FOLDER + path.substring(PREFIX.length()));
    }

    static Optional<URL> resource(@Nullable String name) {
        return name == null || name.contains("..") || name.contains("//") || name.endsWith("/") ? Optional.empty()
                : Optional.ofNullable(loader().getResource(name)).filter(url -> !url.getPath().endsWith("/"));
    }

    private static ClassLoader loader() {
        return Modules.class.getClassLoader();
    }
}
