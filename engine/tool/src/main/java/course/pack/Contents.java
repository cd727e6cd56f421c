package course.pack;

import course.catalog.Catalog;
import course.original.Originals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What belongs into the package: what learners read and write, the engine as it is built, and the pages if they are
 * built. Not what somebody wrote or reached here, and nothing that would have to be built there.
 */
final class Contents {

    /** The launcher takes an engine of this name as it is: it never builds it. */
    static final String ENGINE = "packed";

    /** For somebody who has the package alone: the repository's own speaks of building. */
    private static final String README = "README.md";
    private static final List<String> FOLDERS = List.of("lessons", "exercises", "solutions");
    private static final String SITE = "site/target/site";

    private final Path home;
    private final Path engine;

    /** @param engine the folder with the engine's jars and its libraries */
    Contents(Path home, Path engine) {
        this.home = home;
        this.engine = engine;
    }

    /** All files, in the order of their names. Throws {@link course.original.MissingOriginal}. */
    List<Item> items(Catalog catalog, Originals originals) throws IOException {
        var items = new ArrayList<Item>();
        items.add(Item.program("course", home.resolve("course")));
        items.add(Item.file("course.cmd", home.resolve("course.cmd")));
        items.add(Item.file("LICENSE", home.resolve("LICENSE")));
        items.add(Item.text(README, readme()));
        var stubs = stubs(catalog, originals);
        for (var folder : FOLDERS) {
            for (var file : sources(home.resolve(folder))) {
                var name = name(home, file);
                items.add(stubs.containsKey(name) ? Item.text(name, stubs.get(name)) : Item.file(name, file));
            }
        }
        for (var jar : files(engine)) {
            if (jar.toString().endsWith(".jar")) {
                items.add(Item.file(".course/engine/%s/%s".formatted(ENGINE, name(engine, jar)), jar));
            }
        }
        items.add(Item.text(".course/engine/current", ENGINE + "\n"));
        for (var page : files(home.resolve(SITE))) {
            items.add(Item.file(name(home, page), page));
        }
        return items.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }

    private static String readme() throws IOException {
        try (var text = Contents.class.getResourceAsStream(README)) {
            if (text == null) {
                throw new IllegalStateException("%s is not in the jar of the tool: build it anew".formatted(README));
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Whether the pages are built, and so in the package. */
    boolean hasPages() {
        return Files.exists(home.resolve(SITE).resolve("index.html"));
    }

    /** The stubs as published, by name: an answer that somebody wrote here is nobody's business. */
    private Map<String, String> stubs(Catalog catalog, Originals originals) {
        return catalog.exercises().stream().collect(Collectors.toMap(
                exercise -> name(home, exercise.file()), originals::of, (first, _) -> first, TreeMap::new));
    }

    /** No Maven there, so no poms: an editor would ask the network for them. */
    private static List<Path> sources(Path folder) throws IOException {
        return files(folder).stream().filter(file -> !file.endsWith("pom.xml")).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !isBuilt(folder.relativize(file))).sorted()
                    .toList();
        }
    }

    private static boolean isBuilt(Path path) {
        return Stream.iterate(path, it -> it != null, Path::getParent)
                .anyMatch(it -> it.endsWith("target") || it.getFileName().toString().startsWith("."));
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
