package course.grade.isolate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A program to confine.
 *
 * @param readable absolute and without links, folders before what is in them
 * @param scratch  absolute and without links
 */
record Job(List<String> command, List<Path> readable, Path scratch, Limits limits, Account account) {

    /** Throws {@link CannotConfine} when a path is not there. */
    static Job of(List<String> command, Set<Path> readable, Path scratch, Limits limits, Account account) {
        var paths = new TreeSet<Path>();
        for (var path : readable) {
            paths.add(path.toAbsolutePath().normalize());
            paths.add(real(path));
        }
        if (!Files.isDirectory(scratch)) {
            throw new CannotConfine("There is no folder %s for the program to write to.".formatted(scratch));
        }
        return new Job(List.copyOf(command), List.copyOf(paths), real(scratch), limits, account);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException cause) {
            throw new CannotConfine("The program needs to read %s, and that can't be found.".formatted(path), cause);
        }
    }

    /** Throws {@link CannotConfine} when the program's user can't get at what it is to read: only bubblewrap shows it in another place. */
    void insistOnReach() {
        if (account instanceof Account.Other) {
            for (var path : readable) {
                for (Path part = path; part != null; part = part.getParent()) {
                    insistOnReach(path, part);
                }
            }
        }
    }

    private static void insistOnReach(Path path, Path part) {
        try {
            var wanted = Files.isDirectory(part) ? PosixFilePermission.OTHERS_EXECUTE : PosixFilePermission.OTHERS_READ;
            if (!Files.getPosixFilePermissions(part).contains(wanted)) {
                throw new CannotConfine("""
                        The grader runs as root and students' code as another user, who can't get at %s, because others may not read or \
                        enter %s. Put it where others may read, install bubblewrap, or run the grader as an ordinary user."""
                        .formatted(path, part));
            }
        } catch (IOException cause) {
            throw new CannotConfine("The rights of %s can't be read.".formatted(part), cause);
        }
    }

    /**
     * Gives a path inside the scratch folder to the user the program runs as, with the folders on the way. The program may put a link
     * in the place of any of them at any moment: each is opened from the one above it, and no link is followed.
     */
    void handOver(Path path) {
        var inside = path.normalize();
        if (account instanceof Account.Other(var number, _) && inside.startsWith(scratch) && !inside.equals(scratch)) {
            try (var top = Files.newDirectoryStream(scratch)) {
                if (top instanceof SecureDirectoryStream<Path> folder) {
                    var owner = scratch.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(String.valueOf(number));
                    handOver(folder, scratch.relativize(inside), owner);
                }
            } catch (IOException cause) {
                throw new UncheckedIOException("%s could not be given to user %d".formatted(path, number), cause);
            }
        }
    }

    /** What is neither file nor folder, or not there, is left alone: the suite has not made it. */
    private static void handOver(SecureDirectoryStream<Path> folder, Path path, UserPrincipal owner) throws IOException {
        var name = path.getName(0);
        var view = folder.getFileAttributeView(name, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        try {
            var attributes = view.readAttributes();
            if (attributes.isRegularFile() || attributes.isDirectory()) {
                view.setOwner(owner);
            }
            if (attributes.isDirectory() && path.getNameCount() > 1) {
                try (var inner = folder.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
                    handOver(inner, path.subpath(1, path.getNameCount()), owner);
                }
            }
        } catch (NoSuchFileException _) {
            // to be made by the program
        }
    }

    /** Gives the scratch folder to the user the program runs as; the grader's group may enter, as bubblewrap does before it changes users. */
    void handOver() {
        if (account instanceof Account.Other(var number, _)) {
            try {
                Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwx--x---"));
                Files.setAttribute(scratch, "unix:uid", number);
            } catch (IOException cause) {
                throw new UncheckedIOException("%s could not be given to user %d".formatted(scratch, number), cause);
            }
        }
    }
}
