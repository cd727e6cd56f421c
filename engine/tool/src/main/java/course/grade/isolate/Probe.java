package course.grade.isolate;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.File;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Stands in for a hostile student: runs inside the walls, alone, and tries. It prints one line for each attempt, {@code done NAME detail}
 * or {@code kept NAME detail}. It refers to no other class of the grader.
 */
final class Probe {

    private Probe() {}

    /**
     * Begins with {@code linger PORT}, or with: a file that everybody may read, one that only the grader may read, a folder everybody may
     * write to, the lab's port, another port, a process of the grader's, and this program's own words.
     */
    public static void main(String[] words) throws Exception {
        if (words[0].equals("linger")) {
            linger(Integer.parseInt(words[1]));
        } else {
            probe(List.of(words));
        }
    }

    private static void probe(List<String> words) throws Exception {
        var victim = Integer.parseInt(words.get(5));
        attempt("FILES", () -> Files.readAllBytes(Path.of(words.get(0))).length + " bytes");
        attempt("USERS", () -> Files.readAllBytes(Path.of("/etc/passwd")).length + " bytes");
        attempt("PRIVATE_FILES", () -> Files.readAllBytes(Path.of(words.get(1))).length + " bytes");
        attempt("SHADOW", () -> Files.readAllBytes(Path.of("/etc/shadow")).length + " bytes");
        attempt("WRITES", () -> Files.writeString(Path.of(words.get(2), "from-the-probe"), "x"));
        attempt("SCRATCH", () -> Files.writeString(Path.of("from-the-probe"), "x"));
        attempt("LAB", () -> connect(Integer.parseInt(words.get(3))));
        attempt("PORTS", () -> connect(Integer.parseInt(words.get(4))));
        attempt("ARGUMENTS", () -> Files.readAllBytes(Path.of("/proc/%d/cmdline".formatted(victim))).length + " bytes");
        attempt("PROCESSES", () -> Files.readAllBytes(Path.of("/proc/%d/environ".formatted(victim))).length + " bytes");
        attempt("SIGNALS", () -> call("kill", victim, 9));
        attempt("ACCOUNT", () -> call("setuid", 0));
        attempt("PROGRAMS", Probe::shell);
        attempt("ENVIRONMENT", () -> System.getenv().keySet().stream().sorted().toList());
        var own = new ArrayList<>(words.subList(6, words.size()));
        own.addAll(List.of("linger", words.get(3)));
        attempt("LINGER", () -> new ProcessBuilder(own).redirectErrorStream(true).redirectOutput(new File("lingered")).start().pid());
        System.out.println("end");
        System.in.read();
    }

    private static void attempt(String name, Callable<?> what) {
        try {
            System.out.println("done " + name + " " + what.call());
        } catch (Throwable refused) {
            System.out.println("kept " + name + " " + String.valueOf(refused).replaceAll("\\s+", " "));
        }
    }

    private static String connect(int port) throws Exception {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2000);
            return "connected";
        }
    }

    private static String shell() throws Exception {
        return "ended with " + new ProcessBuilder("/bin/sh", "-c", "exit 0").start().waitFor();
    }

    /** A process that tries to outlive its parent: it leaves the session and holds a connection to the lab as long as it lives. */
    private static void linger(int port) throws Exception {
        attempt("SESSION", () -> call("setsid"));
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write('L');
            socket.getInputStream().read();
        }
    }

    /** A function of the C library with numbers for arguments. */
    private static String call(String name, int... arguments) throws Exception {
        var linker = Linker.nativeLinker();
        var type = FunctionDescriptor.of(JAVA_INT);
        var values = new ArrayList<Object>();
        for (var argument : arguments) {
            type = type.appendArgumentLayouts(JAVA_INT);
            values.add(argument);
        }
        try {
            var result = linker.downcallHandle(linker.defaultLookup().findOrThrow(name), type).invokeWithArguments(values);
            if ((int) result < 0) {
                throw new IllegalStateException(name + " was refused");
            }
            return name + " answered " + result;
        } catch (Throwable refused) {
            throw new IllegalStateException(refused);
        }
    }
}
