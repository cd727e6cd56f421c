package exercise.streaming;

import course.check.Bench;
import course.check.Call;
import course.check.Call.Result;
import course.check.Check;
import course.check.Criterion;
import course.check.Diagnosis;
import course.lab.End;
import course.lab.Flight;
import course.lab.Reply;
import course.lab.Tap;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;

@Check("streaming/lines")
@DisplayName("Line by line")
class LinesCheck {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int LINES = 4;
    private static final int ENOUGH = 2;

    @Criterion(order = 1, points = 2)
    @DisplayName("every line is handed on as it was sent, and their number comes back")
    void everyLine(Bench bench) {
        var sent = List.of("first " + number(), "Gr\u00fc\u00dfe, 5 \u20ac, " + number(), "", "  indented " + number(), "last " + number());
        var heard = new Heard(ALL);
        var source = bench.lab().answer("/log", Reply.text(String.join("\n", sent)));
        var count = bench.returned(follow(bench, source, heard));

        expectLines(bench, sent, heard);
        expectCount(bench, sent.size(), count);
    }

    @Criterion(order = 2, points = 3, needs = 1)
    @DisplayName("a line is handed on when it has come, before the next one is sent")
    void asTheyCome(Bench bench) {
        var sent = lines();
        var heard = new Heard(ALL);
        var tap = Tap.open();
        var call = follow(bench, answer(bench, tap), heard);

        for (var line = 1; line <= LINES; line++) {
            var due = line;
            tap.send(sent.get(line - 1) + "\n");
            awaitFirstByte(bench, call);
            if (!bench.soon(() -> heard.count() >= due || call.isDone()) || heard.count() < due) {
                throw missing(bench, call, due, heard.count());
            }
        }
        tap.end();
        bench.returned(call);
        expectLines(bench, sent, heard);
    }

    @Criterion(order = 3, points = 3, needs = 1)
    @DisplayName("once the handler has had enough, your code comes back, and the server sees the connection closed")
    void enough(Bench bench) {
        var sent = lines();
        var heard = new Heard(ENOUGH);
        var tap = Tap.open().send(String.join("\n", sent) + "\n");
        var call = follow(bench, answer(bench, tap), heard);

        awaitFirstByte(bench, call);
        if (!bench.soon(() -> call.isDone() || heard.count() >= ENOUGH)) {
            throw missing(bench, call, ENOUGH, heard.count());
        }
        var back = bench.soon(() -> call.isDone() || heard.count() > ENOUGH);
        if (heard.count() > ENOUGH) {
            throw bench.refuse(Diagnosis.NOT_STOPPED, "line %d was enough, and line %d was handed on".formatted(ENOUGH, ENOUGH + 1));
        }
        if (!back) {
            throw bench.refuse(Diagnosis.STREAM_LEAK, "line %d was enough, the answer goes on, and your code still waits%s"
                    .formatted(ENOUGH, call.waiting().map(" in "::concat).orElse("")));
        }
        var count = bench.returned(call);
        if (!bench.soon(() -> only(bench, End.LET_GO))) {
            throw bench.refuse(Diagnosis.STREAM_LEAK, "your code came back, the answer goes on, and the connection is open");
        }
        expectLines(bench, sent.subList(0, ENOUGH), heard);
        expectCount(bench, ENOUGH, count);
    }

    @Criterion(order = 4, points = 2, needs = 1)
    @DisplayName("an error status and a connection that breaks are failures, not the end of the lines")
    void failures(Bench bench) {
        for (var status : new int[] {404, 503}) {
            var heard = new Heard(ALL);
            var refused = follow(bench, bench.lab().answer("/refused-" + status, Reply.text("no log today\n").withStatus(status)), heard);
            if (bench.came(refused) instanceof Result.Returned<Integer> || heard.count() > 0) {
                throw bench.refuse(Diagnosis.STATUS_IGNORED, "the status was %d, and %s".formatted(status, heard.count() > 0
                        ? "the text of the error was handed on as if it were a line" : "your code came back as if all were well"));
            }
        }
        var tap = Tap.open().send(String.join("\n", lines()) + "\n");
        tap.breakOff();
        var call = follow(bench, answer(bench, tap), new Heard(ALL));
        if (bench.came(call) instanceof Result.Returned<Integer>(var count)) {
            throw bench.refuse(Diagnosis.ERROR_HIDDEN, "the connection broke, and your code answered %d as if that were the end".formatted(count));
        }
    }

    private static Call<Integer> follow(Bench bench, URI source, Heard heard) {
        return bench.call(() -> new Lines().follow(source, heard));
    }

    private static URI answer(Bench bench, Tap tap) {
        return bench.lab().answer("/log", tap.reply().header("Content-Type", "text/plain;charset=utf-8"));
    }

    private static List<String> lines() {
        return IntStream.rangeClosed(1, LINES).mapToObj(n -> "line %d, %d".formatted(n, number())).toList();
    }

    private static int number() {
        return ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }

    /** Before the first line was sent nothing can be said about the learner's code. */
    private static void awaitFirstByte(Bench bench, Call<?> call) {
        bench.atLast(() -> call.isDone() || bench.lab().flights().all().stream().map(Flight::firstByte).anyMatch(it -> it != null));
    }

    private static boolean only(Bench bench, End end) {
        return bench.lab().flights().all().stream().allMatch(flight -> flight.end() == end);
    }

    /** A line that was sent was not handed on. */
    private static RuntimeException missing(Bench bench, Call<Integer> call, int sent, int heard) {
        if (call.isDone()) {
            bench.returned(call);
            throw bench.refuse(Diagnosis.LINE_LOST, "your code came back after %d lines, and the answer goes on".formatted(heard));
        }
        if (bench.lab().flights().count() == 0) {
            return bench.doubt(bench.refuse(Diagnosis.NO_REQUEST, "your code is busy with something else"));
        }
        throw bench.refuse(Diagnosis.NOT_STREAMED, "%d lines had been sent, and the handler had got %d".formatted(sent, heard));
    }

    private static void expectLines(Bench bench, List<String> sent, Heard heard) {
        var got = heard.lines();
        for (var n = 0; n < Math.max(sent.size(), got.size()); n++) {
            var due = n < sent.size() ? "\"%s\"".formatted(sent.get(n)) : "the end";
            var was = n < got.size() ? "\"%s\"".formatted(got.get(n)) : "nothing";
            if (!due.equals(was)) {
                throw bench.refuse(Diagnosis.LINE_LOST, "line %d is %s, the handler got %s".formatted(n + 1, due, was));
            }
        }
    }

    private static void expectCount(Bench bench, int handed, int count) {
        if (handed != count) {
            throw bench.refuse(Diagnosis.WRONG_CONTENT, "%d lines were handed on, your code answered %d".formatted(handed, count));
        }
    }
}
