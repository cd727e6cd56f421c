package course.grade.isolate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Probe} behind a wall and looks what it can do: what a level is worth on this machine is measured, not assumed. */
final class SelfTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long MB = 1 << 20;
    private static final Set<String> HARMLESS = Set.of("PATH", "LANG", "HOME", "TMPDIR", "PWD", "OLDPWD", "SHLVL", "_", "SystemRoot",
            "__CF_USER_TEXT_ENCODING", "LC_CTYPE");

    private final Isolation isolation;
    private final Path outside;

    /** What the probe said of one attempt. */
    private record Attempt(boolean done, String says) {}

    /** @param workshop a folder of the grader's that others may enter */
    SelfTest(Isolation isolation, Path workshop) throws IOException {
        this.isolation = isolation;
        this.outside = Files.createTempDirectory(workshop, "outside-");
    }

    /** Throws {@link CannotConfine} when the wall does not stand, or does not keep what its level promises. */
    List<Proof> proofs() throws IOException {
        var open = Files.writeString(outside.resolve("readable-by-all"), "a solution");
        var closed = Files.writeString(outside.resolve("readable-by-the-grader"), "a secret");
        if (!Systems.windows()) {
            Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rwxrwxrwx"));
            Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rw-------"));
        }
        var victim = victim();
        try (var lab = door(); var other = door(); var scratch = isolation.scratch()) {
            var words = List.of(open, closed, outside, lab.getLocalPort(), other.getLocalPort(), victim == null ? 0 : victim.pid());
            var proofs = proofs(words.stream().map(String::valueOf).toList(), lab, scratch.folder(), victim);
            insist(proofs);
            return proofs;
        } finally {
            if (victim != null) {
                victim.destroyForcibly();
            }
        }
    }

    private List<Proof> proofs(List<String> words, ServerSocket lab, Path scratch, @Nullable Process victim) throws IOException {
        var limits = new Limits(48 * MB, 2048 * MB, PATIENCE, 200, 16 * MB, 256, new Reach.Ports(Set.of(lab.getLocalPort())));
        var home = Path.of(System.getProperty("java.home"));
        var classes = probeAlone();
        var program = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        program.addAll(limits.flags(scratch));
        program.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classes.toString(), Probe.class.getName()));
        var command = Stream.of(program, words, program).flatMap(List::stream).toList();
        Map<String, Attempt> said;
        Socket lingering;
        try (var confined = isolation.start(command, Set.of(home, classes), scratch, limits)) {
            said = attempts(confined);
            lingering = said.get("LINGER").done() ? lingering(lab) : null;
        }
        return proofs(said, lingering, victim);
    }

    private List<Proof> proofs(Map<String, Attempt> said, @Nullable Socket lingering, @Nullable Process victim) throws IOException {
        if (!said.get("SCRATCH").done()) {
            throw new CannotConfine("Java could not write to its own scratch folder: " + said.get("SCRATCH").says());
        }
        var left = lingering == null ? "it could not start one" : livesOn(lingering);
        var visible = Stream.of(said.get("ENVIRONMENT").says().replaceAll("[\\[\\] ]", "").split(","))
                .filter(name -> !HARMLESS.contains(name)).collect(Collectors.joining(", "));
        return List.of(
                new Proof(Claim.LAB, said.get("LAB").done(), said.get("LAB").says()),
                new Proof(Claim.NOTHING_LEFT, left.startsWith("it "), left),
                kept(Claim.ACCOUNT, said, "ACCOUNT"),
                kept(Claim.PRIVATE_FILES, said, "PRIVATE_FILES", "SHADOW"),
                kept(Claim.FILES, said, "FILES", "USERS"),
                new Proof(Claim.WRITES, !Files.exists(outside.resolve("from-the-probe")), said.get("WRITES").says()),
                kept(Claim.PROCESSES, said, "ARGUMENTS", "PROCESSES"),
                new Proof(Claim.SIGNALS, victim != null && victim.isAlive(), said.get("SIGNALS").says()),
                kept(Claim.PROGRAMS, said, "PROGRAMS"),
                kept(Claim.PORTS, said, "PORTS"),
                new Proof(Claim.ENVIRONMENT, visible.isEmpty(), visible));
    }

    private static Proof kept(Claim claim, Map<String, Attempt> said, String... names) {
        var done = Stream.of(names).map(said::get).filter(Attempt::done).findFirst();
        return new Proof(claim, done.isEmpty(), done.orElse(said.get(names[0])).says());
    }

    /** What makes a level worth its name; the rest is told in the report. */
    private void insist(List<Proof> proofs) {
        var must = switch (isolation.level()) {
            case BUBBLEWRAP -> EnumSet.complementOf(EnumSet.of(Claim.PORTS));
            case LANDLOCK -> EnumSet.complementOf(EnumSet.of(Claim.PORTS, Claim.SIGNALS, Claim.PROCESSES));
            case FLOOR -> EnumSet.of(Claim.LAB, Claim.NOTHING_LEFT, Claim.ACCOUNT, Claim.ENVIRONMENT);
        };
        if (Systems.root()) {
            must.addAll(EnumSet.of(Claim.PRIVATE_FILES, Claim.SIGNALS));
        }
        var broken = proofs.stream().filter(proof -> must.contains(proof.claim()) && !proof.holds()).findFirst();
        broken.ifPresent(proof -> {
            throw new CannotConfine("%s (%s)".formatted(proof.says(), proof.seen()));
        });
    }

    /** The probe's class in a folder of its own: nothing else of the grader need be readable. */
    private Path probeAlone() throws IOException {
        try (var bytes = Probe.class.getResourceAsStream("Probe.class")) {
            if (bytes == null) {
                throw new IOException("the class of the probe is missing");
            }
            return isolation.publish(Map.of(Probe.class.getName().replace('.', '/') + ".class", bytes.readAllBytes()));
        }
    }

    private static Map<String, Attempt> attempts(Confined confined) throws IOException {
        var said = new HashMap<String, Attempt>();
        var lines = new BufferedReader(new InputStreamReader(confined.output(), StandardCharsets.UTF_8));
        var complaints = new ArrayList<String>();
        for (var line = lines.readLine(); line != null && !line.equals("end"); line = lines.readLine()) {
            var words = line.split(" ", 3);
            if (words.length == 3 && Set.of("done", "kept").contains(words[0])) {
                said.put(words[1], new Attempt(words[0].equals("done"), words[2]));
            } else {
                complaints.add(line);
            }
        }
        if (!said.containsKey("LINGER")) {
            throw new CannotConfine("Java did not get through the self-test: %s (%s)".formatted(complaints.isEmpty() ? "it printed nothing"
                    : complaints.stream().limit(3).collect(Collectors.joining(" ")), confined.await()));
        }
        return said;
    }

    private static ServerSocket door() throws IOException {
        var door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        door.setSoTimeout((int) PATIENCE.toMillis());
        return door;
    }

    /** The connection of the process that was left behind; null when it never came. */
    private static @Nullable Socket lingering(ServerSocket lab) throws IOException {
        try {
            while (true) {
                var socket = lab.accept();
                socket.setSoTimeout((int) PATIENCE.toMillis());
                if (socket.getInputStream().read() == 'L') {
                    return socket;
                }
                socket.close();
            }
        } catch (SocketTimeoutException _) {
            return null;
        }
    }

    private static String livesOn(Socket lingering) throws IOException {
        try (lingering) {
            lingering.setSoTimeout(5_000);
            return lingering.getInputStream().read() < 0 ? "it was gone" : "still there";
        } catch (SocketTimeoutException _) {
            return "still there after 5 s";
        } catch (IOException _) {
            return "it was gone";
        }
    }

    /** A process of the grader's that may be killed. */
    private static @Nullable Process victim() throws IOException {
        var program = Programs.find("sleep");
        return program.isEmpty() ? null : new ProcessBuilder(program.get().toString(), "600").start();
    }
}
