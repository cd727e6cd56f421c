package course.measure.fanout;

import course.measure.machine.Peer;
import course.measure.result.CannotMeasure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The ways in Python. */
enum PythonContestant implements Contestant {
    AIOHTTP("aiohttp", List.of("aiohttp"), List.of()),
    HTTPX("httpx", List.of("httpx"), List.of("httpx", "h2"));

    private static final String SCRIPT = "benchmarks/src/main/python/fan_out.py";

    private final String label;
    private final List<String> plain;
    private final List<String> http2;

    /** @param http2 the modules it takes to speak HTTP/2; none when it can't */
    PythonContestant(String label, List<String> plain, List<String> http2) {
        this.label = label;
        this.plain = plain;
        this.http2 = http2;
    }

    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    /** The Python it would run with. */
    Python python(Protocol protocol) throws IOException, InterruptedException, CannotMeasure {
        var modules = protocol == Protocol.HTTP_2 ? http2 : plain;
        if (modules.isEmpty()) {
            throw new CannotMeasure("%s does not speak %s.".formatted(label, protocol.label()));
        }
        return Python.with(modules);
    }

    @Override
    public Peer start(Protocol protocol, Path home, Path certificate) throws IOException, InterruptedException, CannotMeasure {
        return Peer.start(List.of(python(protocol).program(), home.resolve(SCRIPT).toString(),
                word(), protocol.word(), String.valueOf(Scenario.AT_ONCE), certificate.toString()));
    }
}
