package lesson.pitfalls;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A thread dump, cut down to what matters here: which threads of this lesson stand in which call. */
final class Parked {

    private Parked() {}

    /** Waits until so many threads stand in {@code method} ("FutureTask.get"), and prints them by the names of their pools. */
    static void print(int count, String method) throws InterruptedException {
        while (threadsIn(method).size() < count) {
            Thread.sleep(10);
        }
        threadsIn(method).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((place, threads) -> IO.println("%d threads %s".formatted(threads, place)));
    }

    private static List<String> threadsIn(String method) {
        return Thread.getAllStackTraces().entrySet().stream()
                .flatMap(thread -> place(thread.getKey().getName().replaceAll("[-0-9]+$", ""), thread.getValue()).stream())
                .filter(place -> place.contains(" in " + method + ","))
                .toList();
    }

    // tag::place[]
    private static List<String> place(String pool, StackTraceElement[] stack) {
        return IntStream.range(1, stack.length)
                .filter(n -> stack[n].getClassName().startsWith("lesson.pitfalls."))
                .limit(1)
                .mapToObj(n -> "of %s%n  stand in %s, called by %s".formatted(pool, name(stack[n - 1]), name(stack[n])))
                .toList();
    }
    // end::place[]

    private static String name(StackTraceElement frame) {
        return Arrays.stream(frame.getClassName().split("[.]")).reduce("", (_, last) -> last) + "." + frame.getMethodName();
    }
}
