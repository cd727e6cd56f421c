package course.measure.show;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where a value is drawn.
 *
 * @param ticks       marked values, the first and the last of them at the ends
 * @param logarithmic whether the same distance is the same ratio, and not the same difference
 */
record Axis(List<Double> ticks, boolean logarithmic) {

    private static final List<Integer> ROUND = List.of(1, 2, 5);
    private static final int MOST_TICKS = 7;
    /** Of two ticks of a long logarithmic axis, one is more than so many times the other. */
    private static final int ROOM = 2;

    Axis {
        ticks = List.copyOf(ticks);
    }

    /** From 0 to a round value that none of these is beyond. */
    static Axis linear(double greatest) {
        for (var exponent = (int) Math.floor(Math.log10(greatest)) - 1; ; exponent++) {
            for (var digit : ROUND) {
                var step = digit * Math.pow(10, exponent);
                var steps = (int) Math.ceil(greatest / step);
                if (steps < MOST_TICKS) {
                    return new Axis(IntStream.rangeClosed(0, steps).mapToObj(tick -> tick * step).toList(), false);
                }
            }
        }
    }

    /** From the round value below the one to the round value above the other; both are positive. */
    static Axis logarithmic(double least, double greatest) {
        var all = IntStream.rangeClosed((int) Math.floor(Math.log10(least)), (int) Math.ceil(Math.log10(greatest))).boxed()
                .flatMap(exponent -> ROUND.stream().map(digit -> digit * Math.pow(10, exponent))).toList();
        var from = all.stream().filter(tick -> tick <= least).reduce((_, last) -> last).orElseThrow();
        var to = all.stream().filter(tick -> tick >= greatest).findFirst().orElseThrow();
        var between = all.stream().filter(tick -> tick >= from && tick <= to).toList();
        return new Axis(between.size() <= MOST_TICKS ? between : between.stream()
                .filter(tick -> tick == from || tick == to || isPowerOfTen(tick) && tick / from > ROOM && to / tick > ROOM).toList(), true);
    }

    private static boolean isPowerOfTen(double value) {
        return Math.rint(Math.log10(value)) == Math.log10(value);
    }

    /** From 0 at the first tick to 1 at the last one. */
    double place(double value) {
        var ends = DoubleStream.of(ticks.getFirst(), ticks.getLast(), value)
                .map(each -> logarithmic ? Math.log10(each) : each).toArray();
        return (ends[2] - ends[0]) / (ends[1] - ends[0]);
    }
}
