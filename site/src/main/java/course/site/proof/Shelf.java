package course.site.proof;

import course.site.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** All finished pages, and the folder they are in. */
record Shelf(Path folder, Map<String, Finished> pages) {

    static Shelf of(Path folder, List<Page> pages) {
        return new Shelf(folder, pages.stream()
                .map(page -> read(folder, page))
                .collect(Collectors.toUnmodifiableMap(Finished::path, Function.identity(), (one, _) -> one)));
    }

    Optional<Finished> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    boolean hasFile(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    private static Finished read(Path folder, Page page) {
        try {
            return new Finished(page.path(), Jsoup.parse(folder.resolve(page.path())), page.sources());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
