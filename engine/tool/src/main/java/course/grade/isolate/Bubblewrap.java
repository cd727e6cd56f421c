package course.grade.isolate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Namespaces of its own, made by bubblewrap: only the files it was given are there, no process but its own, no session but its own. A
 * grader that is root lets bubblewrap build them as root, and the program's user is changed inside, before the program starts: a
 * root of bubblewrap's own making would still be root to the kernel.
 */
final class Bubblewrap implements Wall {

    @Override
    public Level level() {
        return Level.BUBBLEWRAP;
    }

    @Override
    public Setup around(Job job) {
        var program = Programs.find("bwrap").orElseThrow(() -> new CannotConfine(Systems.linux()
                ? "bubblewrap is not installed (apt-get install bubblewrap, or dnf install bubblewrap)" : "bubblewrap belongs to Linux"));
        var words = new ArrayList<List<String>>();
        words.add(Programs.session());
        words.add(List.of(program.toString(), "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--die-with-parent"));
        words.add(job.limits().reach() instanceof Reach.Nowhere ? List.of("--unshare-net") : List.of());
        words.add(job.account() instanceof Account.Other
                ? List.of("--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_SETPCAP")
                : List.of("--unshare-user"));
        words.add(mounts(job));
        words.add(List.of("--chdir", job.scratch().toString(), "--"));
        words.add(Programs.limits(job.limits(), true));
        words.add(Programs.drop(job.account()));
        return new Setup(Wall.chain(job, words), connections(job.limits().reach()));
    }

    /** Namespaces know no single ports, Landlock does; it must not hold files here, or nothing could be mounted. */
    private static @Nullable Landlock connections(Reach reach) {
        if (Landlock.version() < Landlock.KNOWS_PORTS) {
            return null;
        }
        var landlock = new Landlock(false);
        Fence.allow(reach, landlock);
        return landlock;
    }

    private static List<String> mounts(Job job) {
        var read = new LinkedHashSet<Path>();
        var links = new ArrayList<String>();
        for (var library : SystemFiles.libraries()) {
            if (Files.isSymbolicLink(library)) {
                links.addAll(List.of("--symlink", target(library), library.toString()));
            } else {
                read.add(library);
            }
        }
        read.addAll(SystemFiles.settings());
        List.of("prlimit", "setpriv").forEach(name -> Programs.find(name).ifPresent(read::add));
        read.addAll(job.readable());
        var words = new ArrayList<String>();
        folders(read, job.scratch()).forEach(folder -> words.addAll(List.of("--dir", folder.toString())));
        words.addAll(links);
        read.forEach(path -> words.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        words.addAll(List.of("--dev", "/dev", "--remount-ro", "/dev", "--proc", "/proc"));
        words.addAll(List.of("--bind", job.scratch().toString(), job.scratch().toString(), "--remount-ro", "/"));
        return words;
    }

    /** The folders above what is mounted, which bubblewrap would make for root's eyes only. */
    private static LinkedHashSet<Path> folders(LinkedHashSet<Path> read, Path scratch) {
        var folders = new LinkedHashSet<Path>();
        read.forEach(path -> above(path.getParent(), folders));
        above(scratch.getParent(), folders);
        return folders;
    }

    private static void above(@Nullable Path folder, LinkedHashSet<Path> folders) {
        if (folder != null && folder.getNameCount() > 0 && !Files.isSymbolicLink(folder) && !folders.contains(folder)) {
            above(folder.getParent(), folders);
            folders.add(folder);
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
