package course.site.proof;

import course.site.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;

/** All finished pages, and the folder they are in. Thread-safe. */
record Shelf(Path folder, Map<String, Finished> pages, Map<String, Long> weights) {

    static Shelf of(Path folder, List<Page> pages) {
        return new Shelf(folder, pages.parallelStream()
                .map(page -> read(folder, page))
                .collect(Collectors.toUnmodifiableMap(Finished::path, Function.identity(), (one, _) -> one)),
                new ConcurrentHashMap<>());
    }

    Optional<Finished> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    boolean hasFile(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    /** Bytes of the file at {@code path}, compressed with gzip as a server would. */
    long compressed(String path) {
        return weights.computeIfAbsent(path, this::compress);
    }

    private long compress(String path) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            Files.copy(folder.resolve(path), gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    private static Finished read(Path folder, Page page) {
        try {
            return Finished.of(page.path(), Jsoup.parse(folder.resolve(page.path())), page.sources());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
