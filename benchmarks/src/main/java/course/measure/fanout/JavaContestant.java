package course.measure.fanout;

import course.measure.clients.ApacheAsking;
import course.measure.clients.JdkAsking;
import course.measure.clients.OkHttpAsking;
import course.measure.clients.Trust;
import course.measure.machine.Peer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ways in Java. */
enum JavaContestant implements Contestant {
    VIRTUAL_THREADS("virtual threads, JDK's client", true,
            () -> new VirtualThreads(JdkAsking.open().client()),
            trust -> new VirtualThreads(JdkAsking.openHttp2(trust).client())),
    SEND_ASYNC("sendAsync, JDK's client", true,
            () -> new Futures(JdkAsking.open()), trust -> new Futures(JdkAsking.openHttp2(trust))),
    SEND_ASYNC_ON_CORES("sendAsync, a thread a core", true,
            () -> new Futures(JdkAsking.openOnCores()), trust -> new Futures(JdkAsking.openHttp2OnCores(trust))),
    APACHE("Apache HttpClient 5, async", false,
            () -> new Futures(ApacheAsking.open(Scenario.AT_ONCE)), trust -> new Futures(ApacheAsking.openHttp2(trust))),
    OKHTTP("OkHttp, enqueue", false,
            () -> new Futures(OkHttpAsking.open(Scenario.AT_ONCE)),
            trust -> new Futures(OkHttpAsking.openHttp2(Scenario.AT_ONCE, trust)));

    /** Both compilers and the JDK's own choice of collector, as a program has that runs for a while; a heap with an end. */
    private static final List<String> FLAGS = List.of("-Xmx256m");

    private final String label;
    private final boolean ours;
    private final Supplier<Way> plain;
    private final Function<Trust, Way> http2;

    JavaContestant(String label, boolean ours, Supplier<Way> plain, Function<Trust, Way> http2) {
        this.label = label;
        this.ours = ours;
        this.plain = plain;
        this.http2 = http2;
    }

    /** A client without a connection. */
    Way open(Protocol protocol, Trust trust) {
        return switch (protocol) {
            case HTTP_1_1 -> plain.get();
            case HTTP_2 -> http2.apply(trust);
        };
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean isOurs() {
        return ours;
    }

    @Override
    public Peer start(Protocol protocol, Path home, Path certificate) throws IOException {
        return Peer.start(FLAGS, ClientSide.class, name(), protocol.name(), certificate.toString());
    }
}
