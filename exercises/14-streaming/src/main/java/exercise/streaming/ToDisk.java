package exercise.streaming;

import course.check.Todo;
import java.net.URI;
import java.nio.file.Path;

/** Downloads into a file. */
public final class ToDisk {

    /**
     * Downloads what is at {@code source} into {@code target}. What is there may be larger than the memory.
     *
     * @param target the file to write; its folder exists, and a file that is there already is replaced. Whatever else is written
     *               meanwhile lies in the same folder, and is gone in the end
     * @return how many bytes the file has
     * @throws Exception when the status is not 200, or when the download fails; there is nothing in the folder then
     */
    public long download(URI source, Path target) throws Exception {
        throw Todo.task(1, "download into the file, piece by piece, and leave nothing behind when it fails");
    }
}
