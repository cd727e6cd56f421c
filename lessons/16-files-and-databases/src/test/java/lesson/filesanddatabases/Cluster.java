package lesson.filesanddatabases;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of the test's own, on loopback: a throw-away cluster in a temporary folder. */
record Cluster(Path folder, int port, Process server, List<String> user) implements AutoCloseable {

    private static final int PATIENCE = 120;

    /** There is no PostgreSQL to be started here. */
    static final class Missing extends Exception {
        private static final long serialVersionUID = 1;

        Missing(String why) {
            super(why);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    static Cluster start() throws Missing, IOException, InterruptedException {
        var binaries = binaries().orElseThrow(() ->
                new Missing("no initdb and postgres, neither on the PATH nor under /usr/lib/postgresql"));
        var user = otherUser();
        var folder = Files.createTempDirectory("cluster");
        try {
            if (!user.isEmpty()) {
                run(List.of("chown", "nobody", folder.toString()), folder.getParent());
            }
            run(command(user, binaries.resolve("initdb").toString(), "-D", folder.resolve("data").toString(),
                    "-U", "course", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C"), Path.of("/"));
            var port = freePort();
            var server = new ProcessBuilder(command(user, binaries.resolve("postgres").toString(), "-D",
                    folder.resolve("data").toString(), "-p", String.valueOf(port), "-c", "listen_addresses=127.0.0.1",
                    "-c", "unix_socket_directories=", "-c", "fsync=off", "-c", "logging_collector=off"))
                    .directory(new File("/")).redirectErrorStream(true).start();
            var cluster = new Cluster(folder, port, server, user);
            cluster.awaitReady();
            return cluster;
        } catch (Missing missing) {
            delete(folder);
            throw missing;
        }
    }

    /** Reads what the server says until it is ready, and goes on reading, so that the server never waits for its reader. */
    private void awaitReady() throws Missing {
        var ready = new CompletableFuture<String>();
        Thread.ofPlatform().daemon().name("postgres-log").start(() -> {
            var last = "";
            try (BufferedReader log = server.inputReader()) {
                for (var line = log.readLine(); line != null; line = log.readLine()) {
                    last = line;
                    if (line.contains("ready to accept connections")) {
                        ready.complete("");
                    }
                }
            } catch (IOException _) {
                // The server has ended.
            }
            ready.complete(last);
        });
        var failure = ready.completeOnTimeout("postgres was not ready in time", PATIENCE, TimeUnit.SECONDS).join();
        if (!failure.isEmpty()) {
            close();
            throw new Missing("postgres does not start here: " + failure);
        }
    }

    private static Optional<Path> binaries() throws IOException {
        var folders = new ArrayList<Path>();
        var debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (var versions = Files.list(debian)) {
                versions.map(version -> version.resolve("bin")).forEach(folders::add);
            }
        }
        folders.sort(Comparator.comparing(Path::toString).reversed());
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(part -> !part.isEmpty())
                .map(Path::of).forEach(folders::add);
        return folders.stream().filter(folder -> Files.isExecutable(folder.resolve("initdb"))
                && Files.isExecutable(folder.resolve("postgres"))).findFirst();
    }

    /** PostgreSQL refuses to run as root, so root becomes somebody else. */
    private static List<String> otherUser() throws Missing {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        var runuser = Stream.of("/usr/sbin/runuser", "/sbin/runuser")
                .filter(it -> Files.isExecutable(Path.of(it))).findFirst()
                .orElseThrow(() -> new Missing("PostgreSQL does not run as root, and there is no runuser"));
        return List.of(runuser, "-u", "nobody", "--");
    }

    private static List<String> command(List<String> user, String... program) {
        return Stream.concat(user.stream(), Stream.of(program)).toList();
    }

    private static void run(List<String> command, Path folder) throws Missing, IOException, InterruptedException {
        var log = Files.createTempFile("command", ".log");
        try {
            var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(log.toFile()).start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Missing(command.getFirst() + " did not end in time");
            }
            if (process.exitValue() != 0) {
                throw new Missing(String.join(" ", command) + " failed: " + Files.readString(log).strip());
            }
        } finally {
            Files.delete(log);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Ends the server, and with it the processes of its connections, and runuser where that stands between. */
    @Override
    public void close() {
        var all = Stream.concat(server.descendants(), Stream.of(server.toHandle())).toList();
        server.children().filter(_ -> !user.isEmpty()).findFirst().orElse(server.toHandle()).destroy();
        try {
            if (!server.waitFor(PATIENCE / 4, TimeUnit.SECONDS)) {
                all.forEach(ProcessHandle::destroyForcibly);
                server.waitFor(PATIENCE / 4, TimeUnit.SECONDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        delete(folder);
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
