package course.measure.classroom;

import course.catalog.Exercise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A student, and what is handed in: in a folder or, if {@code zipped}, in a zip. */
record Member(String student, List<Handin> handins, boolean zipped) {

    Member {
        handins = List.copyOf(handins);
    }

    Optional<Handin> of(Exercise exercise) {
        return handins.stream().filter(it -> it.exercise().equals(exercise)).findFirst();
    }

    void write(Path folder) throws IOException {
        if (zipped) {
            try (var out = Files.newOutputStream(folder.resolve(student + ".zip")); var zip = new ZipOutputStream(out)) {
                for (var file : files().entrySet()) {
                    zip.putNextEntry(new ZipEntry(student + "/" + file.getKey()));
                    zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return;
        }
        Files.createDirectories(folder.resolve(student));
        for (var it : files().entrySet()) {
            var file = folder.resolve(student).resolve(it.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, it.getValue());
        }
    }

    /** All that is handed in, by path. */
    private SortedMap<String, String> files() {
        var files = new TreeMap<String, String>();
        for (var it : handins) {
            files.put(path(it.exercise()), it.text());
            it.beside().forEach((name, text) -> files.put(path(it.exercise()).replaceFirst("[^/]*$", name), text));
        }
        return files;
    }

    private static String path(Exercise exercise) {
        return exercise.home().relativize(exercise.file()).toString().replace('\\', '/');
    }
}
