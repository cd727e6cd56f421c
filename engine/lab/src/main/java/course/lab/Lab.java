package course.lab;

import course.lab.timeline.Timeline;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * A local server to practice on. It listens on loopback only, answers the paths its reference page lists and those a script
 * gives it, can hold answers back, and records every request.
 *
 * <p>A {@code Lab} is one run on a server: its own log, scripts and gates. {@link #newRun()} gives a fresh one on the same
 * server. Thread-safe.
 */
public final class Lab implements AutoCloseable {

    /** The system property that names a file to which each lab, when closed, adds its timeline as a line of JSON. */
    public static final String FLIGHTS_FILE = "course.lab.flights";

    private static final AtomicReference<Consumer<Lab>> STARTS = new AtomicReference<>(_ -> {});

    private final LabServer server;
    private final Run run;

    private Lab(LabServer server, Run run) {
        this.server = server;
        this.run = run;
    }

    /** Starts a server on a free port. */
    public static Lab start() {
        return start(0);
    }

    /**
     * Starts a server on {@code port}, or on a free one when it is 0.
     *
     * @throws PortTaken when another program listens there
     */
    public static Lab start(int port) {
        var server = LabServer.start(port);
        var lab = new Lab(server, server.root());
        STARTS.get().accept(lab);
        return lab;
    }

    /**
     * Has {@code listener} told of every lab that this JVM starts from now on, before its owner has it: for who shows requests while
     * they fly. It takes the place of the listener before; at first nobody is told.
     */
    public static void onStart(Consumer<Lab> listener) {
        STARTS.set(listener);
    }

    /** The port of the server. */
    public int port() {
        return server.port();
    }

    /** The ports of all its doors, those with TLS too, which this opens. */
    public Set<Integer> ports() {
        return Stream.concat(Stream.of(server.port(), server.otherPort()), Arrays.stream(Door.values()).map(server::port))
                .collect(Collectors.toSet());
    }

    /** The address of {@code pathAndQuery}, which begins with a slash and is encoded already. */
    public URI uri(String pathAndQuery) {
        return uri(port(), pathAndQuery);
    }

    /**
     * The address of {@code pathAndQuery} on a second host: the same run, answers and log at another port, which makes it another
     * origin (RFC 6454, section 4). {@link Flight#host()} tells the two apart.
     */
    public URI elsewhere(String pathAndQuery) {
        return uri(server.otherPort(), pathAndQuery);
    }

    /**
     * The address of {@code pathAndQuery} behind TLS: the same run, answers and log, over HTTP/2 when the client asks for it, and
     * over HTTP/1.1 otherwise. Clients have to be told to trust {@link #certificate()}.
     */
    public URI secure(String pathAndQuery) {
        return uri(Door.SECURE, pathAndQuery);
    }

    /** The same with a server that knows HTTP/1.1 alone. It notices that a client lets go only when it writes. */
    public URI secureHttp1(String pathAndQuery) {
        return uri(Door.SECURE_HTTP1, pathAndQuery);
    }

    /** The address of {@code pathAndQuery} without TLS, on a server that goes on in HTTP/2 when the client asks for it. */
    public URI upgrading(String pathAndQuery) {
        return uri(Door.UPGRADING, pathAndQuery);
    }

    /** The certificate behind {@link #secure} and {@link #secureHttp1}, as text in PEM format (RFC 7468): it is no secret. */
    public String certificate() {
        return server.identity().pem();
    }

    /** A certificate for the same host that is not this server's: a client that trusts it alone must not get an answer. */
    public static String strangersCertificate() {
        return Identity.make().pem();
    }

    /** What a client needs to trust {@link #certificate()}, and no other one. */
    public SSLContext sslContext() {
        return server.identity().clientContext();
    }

    private URI uri(Door door, String pathAndQuery) {
        return uri(door.scheme, server.port(door), pathAndQuery);
    }

    private URI uri(int port, String pathAndQuery) {
        return uri("http", port, pathAndQuery);
    }

    private URI uri(String scheme, int port, String pathAndQuery) {
        return URI.create("%s://127.0.0.1:%d%s%s".formatted(scheme, port, run.prefix, pathAndQuery));
    }

    /** The addresses of so many pages; page n answers "page n" at once. */
    public List<URI> pages(int count) {
        return IntStream.range(0, count).mapToObj(n -> uri("/pages/" + n)).toList();
    }

    /** The addresses of so many pages, each answered {@code delay} after it was asked for. */
    public List<URI> pages(int count, Duration delay) {
        return IntStream.range(0, count)
                .mapToObj(n -> answer("/pages/" + n, Reply.text("page " + n).after(delay)))
                .toList();
    }

    /**
     * Scripts the answers of {@code path} (path and query): the first reply to the first request, and so on; the last one
     * repeats.
     *
     * @return its address
     */
    public URI answer(String path, Reply... replies) {
        run.script(path, List.of(replies));
        return uri(path);
    }

    /**
     * Answers every request for {@code path} (path and query) with what {@code reply} makes of it: its headers and its body are
     * there. It is called on the threads of the server, on several at a time.
     *
     * @return its address
     */
    public URI answer(String path, Function<Flight, Reply> reply) {
        run.script(path, reply);
        return uri(path);
    }

    /**
     * Reads what is sent to {@code path} (path and query) without keeping it, however large it is, and answers "swallowed N" with
     * the count of bytes; closes the connection instead as soon as more than {@code most} bytes have come. The request is in the
     * log while its body still comes, and {@link Flight#bytesReceived()} counts.
     *
     * @return its address
     */
    public URI swallow(String path, long most) {
        run.swallow(path, new Swallow(most));
        return uri(path);
    }

    /** Holds every request whose path begins with {@code pathPrefix} until the gate lets it go. */
    public Gate hold(String pathPrefix) {
        var gate = new Gate(run.log, path -> path.startsWith(pathPrefix));
        run.add(gate);
        return gate;
    }

    /** What has been asked so far in this run. */
    public FlightLog flights() {
        return run.log;
    }

    /** A picture of {@link #flights()} as they are now. */
    public Timeline timeline() {
        return Timeline.of(run.log);
    }

    /** A fresh run on the same server: nothing logged, scripted or held. Its addresses carry a prefix of their own. */
    public Lab newRun() {
        return new Lab(server, server.newRun());
    }

    /** Lets one request pay for what only the first of a JVM costs, in a run of its own that no picture shows. */
    public void warmUp(HttpClient client) {
        var first = HttpRequest.newBuilder(newRun().uri("/pages/0")).version(HttpClient.Version.HTTP_1_1).build();
        client.sendAsync(first, BodyHandlers.discarding()).join();
    }

    /** Ends this run: what it holds is let go. The server goes on, and so do its other runs. */
    public void endRun() {
        run.end();
        server.forget(run);
    }

    /** Stops the server, and every run with it. */
    @Override
    public void close() {
        Optional.ofNullable(System.getProperty(FLIGHTS_FILE))
                .ifPresent(file -> timeline().append(Path.of(file)));
        server.stop();
    }
}
