package exercise.http2;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.check.Pages;
import course.check.Pattern;
import course.check.Refusal;
import course.lab.Gate;
import course.lab.Lab;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.DisplayName;

@Check("http2/multiplex")
@DisplayName("Over one connection")
class MultiplexCheck {

    private static final int PAGES = 12;
    private static final int MANY = 200;
    private static final int LIMIT = 100;
    private static final int FEW = 3;
    private static final String TOO_MANY = "too many concurrent streams";

    @Criterion(order = 1, points = 4)
    @DisplayName("after the first answer eleven requests are in flight over the same connection, and the pages come back in order")
    void together(Bench bench) {
        var pages = bench.pages(PAGES);
        var gate = bench.hold();
        var call = fetch(bench, pages, bench.lab()::secure, bench.lab().certificate());

        letTheFirstGo(bench, gate, call);
        expectTogether(bench, call, flow(bench, gate, call));
        for (var page = PAGES - 1; page >= 0; page--) {
            bench.letGoAndWait(gate, Pages.path(page));
        }
        gate.open();

        bench.expectInOrder(pages.texts(), bench.returned(call));
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("of two hundred pages never more than a hundred are in flight, still over one connection, and none is lost")
    void many(Bench bench) {
        var pages = bench.pages(MANY);
        var gate = bench.hold();
        var call = fetch(bench, pages, bench.lab()::secure, bench.lab().certificate());

        letTheFirstGo(bench, gate, call);
        bench.atLast(() -> gate.inFlight() >= LIMIT || call.isDone());
        bench.moment();
        expectFewStreams(bench);
        gate.open();

        bench.atLast(call::isDone);
        tooManyStreams(call).ifPresent(failure -> {
            throw bench.refuse(Diagnosis.TOO_MANY_STREAMS, Bench.evidence(failure));
        });
        bench.expectInOrder(pages.texts(), bench.returned(call));
        expectOneConnection(bench);
        expectFewStreams(bench);
    }

    @Criterion(order = 3, points = 3, needs = 1)
    @DisplayName("a server that speaks HTTP/1.1 alone answers the same")
    void fallback(Bench bench) {
        var pages = bench.pages(FEW);
        var call = fetch(bench, pages, bench.lab()::secureHttp1, bench.lab().certificate());

        switch (bench.came(call)) {
            case Result.Threw(var failure) -> throw bench.refuse(Diagnosis.NO_FALLBACK, Bench.evidence(failure));
            case Result.Returned(var texts) when texts != null && texts.size() != FEW ->
                    throw bench.refuse(Diagnosis.NO_FALLBACK, "%d results came back for %d pages".formatted(texts.size(), FEW));
            case Result.Returned<List<String>> _ -> bench.expectInOrder(pages.texts(), bench.returned(call));
        }
    }

    @Criterion(order = 4, points = 2, needs = 1)
    @DisplayName("a server with another certificate than the one to trust gets no request")
    void stranger(Bench bench) {
        var pages = bench.pages(FEW);
        var call = fetch(bench, pages, bench.lab()::secure, Lab.strangersCertificate());

        var result = bench.came(call);
        if (bench.lab().flights().count() > 0) {
            throw bench.refuse(Diagnosis.TRUSTS_ALL,
                    "the certificate to trust was that of another server, and this one was asked");
        }
        if (result instanceof Result.Returned<List<String>>) {
            throw bench.refuse(Diagnosis.FAILURE_LOST, "the server could not be trusted, and no exception says so");
        }
    }

    private static Call<List<String>> fetch(Bench bench, Pages pages, Function<String, URI> door, String certificate) {
        var uris = IntStream.range(0, pages.size()).mapToObj(Pages::path).map(door).toList();
        return bench.call(() -> new Multiplex().fetchAll(uris, certificate, LIMIT));
    }

    /** Whoever wants one connection waits for it: one request comes, and others only when there is an answer. */
    private static void letTheFirstGo(Bench bench, Gate gate, Call<?> call) {
        if (bench.atLast(() -> gate.inFlight() > 0 || call.isDone())) {
            call.result().filter(MultiplexCheck::isUntrusted).ifPresent(_ -> {
                throw bench.refuse(Diagnosis.UNTRUSTED, "the server showed its certificate, and your client hung up");
            });
            gate.release();
        } else {
            bench.came(call);
        }
    }

    /** A second connection is proof, whatever else may be in doubt. */
    private static Pattern flow(Bench bench, Gate gate, Call<?> call) {
        try {
            return bench.flow(gate, call, PAGES, PAGES - 1);
        } finally {
            expectHttp2(bench);
            expectOneConnection(bench);
        }
    }

    private static boolean isUntrusted(Result<?> result) {
        return result instanceof Result.Threw<?>(var failure) && causes(failure).anyMatch(SSLException.class::isInstance);
    }

    private static Optional<Throwable> tooManyStreams(Call<?> call) {
        return call.result()
                .map(result -> result instanceof Result.Threw<?>(var failure) ? failure : null)
                .filter(failure -> causes(failure).anyMatch(cause -> String.valueOf(cause.getMessage()).contains(TOO_MANY)));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static void expectHttp2(Bench bench) {
        bench.lab().flights().all().stream().filter(flight -> flight.stream() == 0).findFirst().ifPresent(flight -> {
            throw bench.refuse(Diagnosis.NOT_HTTP2, "request %d came over %s".formatted(flight.number(), flight.protocol()));
        });
    }

    private static void expectOneConnection(Bench bench) {
        var connections = bench.lab().flights().connections();
        if (connections > 1) {
            throw bench.refuse(Diagnosis.NOT_MULTIPLEXED,
                    "%d requests came over %d connections".formatted(bench.lab().flights().count(), connections));
        }
    }

    private static void expectFewStreams(Bench bench) {
        var most = bench.lab().flights().highWater();
        if (most > LIMIT) {
            throw bench.refuse(Diagnosis.TOO_MANY_STREAMS,
                    "%d requests were in flight, the limit is %d".formatted(most, LIMIT));
        }
    }

    private static void expectTogether(Bench bench, Call<?> call, Pattern pattern) {
        switch (pattern) {
            case Pattern.Full _ -> {}
            case Pattern.OneByOne _ ->
                    throw bench.refuse(Diagnosis.SEQUENTIAL, "1 of %d requests was in flight".formatted(PAGES - 1));
            case Pattern.Narrow(var most) -> throw tooFew(bench, most);
            case Pattern.Batches(var most) -> throw tooFew(bench, most);
            case Pattern.Over(var most) ->
                    throw bench.refuse(Diagnosis.WRONG_COUNT, "%d requests came where %d were asked for".formatted(most, PAGES));
            case Pattern.Early(var arrived) -> throw bench.tooEarly(call, arrived, PAGES);
            case Pattern.Stuck stuck -> throw bench.stuck(call, stuck, PAGES);
        }
    }

    private static Refusal tooFew(Bench bench, int most) {
        return bench.refuse(Diagnosis.TOO_FEW, "%d of %d requests were in flight".formatted(most, PAGES - 1));
    }
}
