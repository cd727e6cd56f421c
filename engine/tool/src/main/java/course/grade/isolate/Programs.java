package course.grade.isolate;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The small programs of the system that set limits and give up rights before they become the program they are told to run. */
final class Programs {

    private Programs() {}

    /** Where a program lies. Folders of the system go first: root must not run what a user left on the path. */
    static Optional<Path> find(String name) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin"), Stream.of(path.split(File.pathSeparator)))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A session of its own, so that the whole group can be signaled. */
    static List<String> session() {
        return find("setsid").map(program -> List.of(program.toString())).orElse(List.of());
    }

    /**
     * The limits the system can set.
     *
     * @param counted whether the program has a user of its own, so that only its own threads are counted
     */
    static List<String> limits(Limits limits, boolean counted) {
        return find("prlimit").map(program -> {
            var words = new ArrayList<>(List.of(program.toString(), "--core=0", "--fsize=" + limits.disk(),
                    "--nofile=" + limits.files(), "--as=" + limits.memory()));
            if (counted) {
                words.add("--nproc=" + limits.threads());
            }
            words.add("--");
            return List.copyOf(words);
        }).orElse(List.of());
    }

    /** Becomes the account's user, keeps no privilege, gets none back by any program, and ends when the grader does. */
    static List<String> drop(Account account) {
        var program = find("setpriv").map(Path::toString);
        return switch (account) {
            case Account.Own() -> program.map(it -> List.of(it, "--no-new-privs", "--pdeathsig", "KILL", "--")).orElse(List.of());
            case Account.Other(var number, _) -> List.of(program.orElseThrow(() -> new CannotConfine("""
                    The grader runs as root, and never runs students' code as root. To become another user it needs setpriv, which \
                    belongs to util-linux and was not found. Install it, or run the grader as an ordinary user.""")),
                    "--reuid", String.valueOf(number), "--regid", String.valueOf(number), "--clear-groups", "--inh-caps=-all",
                    "--bounding-set=-all", "--no-new-privs", "--pdeathsig", "KILL", "--");
        };
    }
}
