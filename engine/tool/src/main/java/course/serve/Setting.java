package course.serve;

import course.catalog.Catalog;
import course.original.Originals;
import course.progress.Progress;
import course.reset.Reset;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What the live site works with.
 *
 * @param version tells this state of the course from another one
 * @param site    the folder of the built site, absolute
 * @param memory  the tool's own folder, for logs
 * @param shown   a path as the learner sees it
 */
public record Setting(String version, Path site, Path memory, Catalog catalog, Progress progress, Originals originals, Reset reset,
                      Function<Path, String> shown) {}
