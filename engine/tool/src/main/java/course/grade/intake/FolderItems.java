package course.grade.intake;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The files of a folder. No link is followed, no device is opened. */
final class FolderItems extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Item> items = new ArrayList<>();
    private int seen;

    private FolderItems(Path root) {
        this.root = root;
    }

    static List<Item> of(Path root) throws IOException, Unusable {
        var visitor = new FolderItems(root);
        Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), Intake.DEEPEST, visitor);
        if (visitor.seen > Intake.MOST_FILES) {
            throw new Unusable("The folder holds more than %,d files: only the exercises' files belong into it.".formatted(Intake.MOST_FILES));
        }
        return visitor.items;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && Clutter.folder(folder.getFileName().toString()) ? FileVisitResult.SKIP_SUBTREE : count();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var path = root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        if (attributes.isSymbolicLink()) {
            items.add(new Item(path, Item.Kind.LINK, Item.NONE));
        } else if (attributes.isRegularFile()) {
            items.add(new Item(path, Item.Kind.FILE, most -> read(file, most)));
        } else {
            items.add(new Item(path, Item.Kind.OTHER, Item.NONE));
        }
        return count();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        items.add(new Item(root.relativize(file).toString(), Item.Kind.OTHER, Item.NONE));
        return count();
    }

    private FileVisitResult count() {
        return ++seen > Intake.MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    private static byte[] read(Path file, int most) throws IOException {
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
             var stream = Channels.newInputStream(channel)) {
            return stream.readNBytes(most);
        }
    }
}
