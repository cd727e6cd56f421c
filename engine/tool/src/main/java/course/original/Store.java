package course.original;

import course.progress.SafeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Contents by their hash, in a folder; what comes out has the hash it was asked for by. */
record Store(Path folder) {

    boolean has(String hash) {
        return Files.exists(folder.resolve(hash));
    }

    void put(Content content) throws IOException {
        SafeFile.replace(folder.resolve(content.hash()), content.bytes());
    }

    Optional<Content> get(String hash) throws IOException {
        if (!has(hash)) {
            return Optional.empty();
        }
        var content = Content.of(folder.resolve(hash));
        return content.hash().equals(hash) ? Optional.of(content) : Optional.empty();
    }
}
