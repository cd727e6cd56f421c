package course.cli;

import course.serve.LiveSite;
import course.serve.Setting;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;

@CommandLine.Command(name = "serve", description = "the course in the browser: run, change and check everything on its pages")
final class ServeCommand implements Command {

    static final int DEFAULT_PORT = 8090;
    static final int LAST_PORT = 65_535;
    /** So many ports are tried when nobody asked for one. */
    private static final int TRIES = 20;

    private final Course course;

    @Option(names = "--port", paramLabel = "N",
            description = "where to listen; 0 for a free port (default: that of the last time, at first " + DEFAULT_PORT
                    + " or the next free one)")
    private Optional<Integer> port = Optional.empty();

    ServeCommand(Course course) {
        this.course = course;
    }

    /** Serves until it is interrupted. */
    @Override
    public Exit run() throws IOException {
        port.filter(it -> it < 0 || it > LAST_PORT).ifPresent(it -> {
            throw new Misuse("There is no port %d: ports go from 0 to %d.\nFor a free one:  %s"
                    .formatted(it, LAST_PORT, course.command("serve --port 0")));
        });
        var site = course.home().resolve("site/target/site");
        if (Files.notExists(site.resolve("index.html"))) {
            throw new Cannot("The site is not built: %s has no index.html.\nBuild it:  mvn -q -pl site -am -DskipTests package"
                    .formatted(course.shown(site)));
        }
        course.mustWrite();
        try (var live = start(setting(site))) {
            // Whatever ends this JVM but kill -9 ends the children here; those of a killed one notice the closed pipe.
            var closing = Thread.ofPlatform().unstarted(live::close);
            Runtime.getRuntime().addShutdownHook(closing);
            tell(live);
            awaitInterrupt();
            Runtime.getRuntime().removeShutdownHook(closing);
            return Exit.DONE;
        }
    }

    private Setting setting(Path site) throws IOException {
        var version = Files.getLastModifiedTime(site.resolve("index.html")).toInstant().toString();
        return new Setting(version, site, course.memory(), course.catalog(), course.progress(), course.originals(), course.reset(),
                course::shown);
    }

    private LiveSite start(Setting setting) throws IOException {
        if (port.isPresent()) {
            try {
                return LiveSite.start(setting, port.get());
            } catch (BindException taken) {
                throw new Cannot("Port %d is taken by another program, or not yours to take.\nFor a free one:  %s".formatted(port.get(),
                        course.command("serve --port 0")));
            }
        }
        var usual = IntStream.range(DEFAULT_PORT, DEFAULT_PORT + TRIES).boxed();
        for (var candidate : Stream.concat(lastPort().read().stream(), usual).distinct().toList()) {
            try {
                return LiveSite.start(setting, candidate);
            } catch (BindException _) {
                // the next one
            }
        }
        throw new Cannot("The ports from %d to %d are all taken.\nFor a free one:  %s".formatted(DEFAULT_PORT, DEFAULT_PORT + TRIES - 1,
                course.command("serve --port 0")));
    }

    private LastPort lastPort() {
        return new LastPort(course.memory().resolve("serve-port.txt"));
    }

    private void tell(LiveSite live) {
        course.out().println("""
                The course is at  %s
                What you write there is compiled and run on this machine with your own rights, like any program you start yourself.
                Only this machine reaches it, and only from these pages.
                Stop it with Ctrl-C.""".formatted(live.address()));
        var before = lastPort().read();
        before.filter(it -> it != live.port()).ifPresent(it -> course.out().println("""
                Last time it was at  http://127.0.0.1:%d/
                What you changed in examples there, or typed into an exercise and did not save, your browser keeps for that address
                alone. To have it again, once that port is free:  %s"""
                .formatted(it, course.command("serve --port " + it))));
        lastPort().write(live.port());
        course.out().flush();
    }

    private static void awaitInterrupt() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            // that is how it ends, when it is not the whole JVM that does
        }
    }
}
