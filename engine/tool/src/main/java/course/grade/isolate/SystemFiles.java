package course.grade.isolate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What of a Linux system a JVM reads to run: libraries, and the files that tell names of hosts. No user's files are among them. */
final class SystemFiles {

    private SystemFiles() {}

    /** Folders of libraries; on many systems some are links to others. */
    static List<Path> libraries() {
        return there("/usr/lib", "/usr/lib64", "/lib", "/lib64");
    }

    /** Files of settings, and those where some distributions keep the JDK's. */
    static List<Path> settings() {
        return there("/etc/ld.so.cache", "/etc/hosts", "/etc/host.conf", "/etc/nsswitch.conf", "/etc/java-25-openjdk",
                "/etc/ssl/certs/java");
    }

    private static List<Path> there(String... paths) {
        return Stream.of(paths).map(Path::of).filter(Files::exists).toList();
    }
}
