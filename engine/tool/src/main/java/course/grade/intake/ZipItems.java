package course.grade.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The files of a zip. Nothing is ever unpacked to the disk, so a name can't lead anywhere; only files that are looked for are read, and no
 * further than is allowed, so that no size a zip claims is believed.
 */
final class ZipItems implements AutoCloseable {

    private final ZipFile zip;

    /** Throws when it is broken off or no zip at all; a hostile one may throw anything unchecked. */
    ZipItems(Path file) throws IOException {
        this.zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(false).get();
    }

    List<Item> items() throws Unusable {
        var items = new ArrayList<Item>();
        var entries = zip.getEntries();
        for (var seen = 0; entries.hasMoreElements(); seen++) {
            var entry = entries.nextElement();
            if (seen == Intake.MOST_FILES) {
                throw new Unusable("The zip holds more than %,d files: only the exercises' files belong into it.".formatted(Intake.MOST_FILES));
            }
            if (!entry.isDirectory() && !Clutter.within(entry.getName())) {
                items.add(new Item(entry.getName(), kind(entry), most -> read(entry, most)));
            }
        }
        return items;
    }

    private Item.Kind kind(ZipArchiveEntry entry) {
        if (entry.isUnixSymlink()) {
            return Item.Kind.LINK;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Item.Kind.ENCRYPTED;
        }
        return zip.canReadEntryData(entry) ? Item.Kind.FILE : Item.Kind.UNREADABLE;
    }

    private byte[] read(ZipArchiveEntry entry, int most) throws IOException {
        try (var stream = zip.getInputStream(entry)) {
            return stream.readNBytes(most);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
