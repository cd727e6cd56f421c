package lesson.llm;

import course.lab.Lab;
import course.lab.Stopwatch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lesson.semaphores.Turnstile;

/** Eight prompts, each of them worth 200 ms to the model: one by one, together, and three at a time. */
final class PromptsTogether {

    static void main() {
        run("one by one  ", PromptsTogether::oneByOne);
        run("together    ", PromptsTogether::together);
        var pairs = run("three a time", PromptsTogether::capped);
        IO.println(pairs.getFirst());
        IO.println(pairs.getLast());
    }

    // tag::wrong[]
    private static List<Pair> oneByOne(Model model) {
        var pairs = new ArrayList<Pair>();
        for (var prompt : Prompts.ALL) {
            pairs.add(model.pair(prompt).join());
        }
        return pairs;
    }
    // end::wrong[]

    // tag::together[]
    private static List<Pair> together(Model model) {
        var pairs = Prompts.ALL.stream().map(model::pair).toList();
        return pairs.stream().map(CompletableFuture::join).toList();
    }
    // end::together[]

    // tag::capped[]
    private static List<Pair> capped(Model model) {
        var turnstile = new Turnstile(3);
        var pairs = Prompts.ALL.stream().map(prompt -> turnstile.pass(() -> model.pair(prompt))).toList();
        return pairs.stream().map(CompletableFuture::join).toList();
    }
    // end::capped[]

    private static List<Pair> run(String name, Function<Model, List<Pair>> way) {
        try (var lab = Lab.start(); var model = Model.at(Settings.practice(lab.uri("/delay/0.2/v1")))) {
            Prompts.warmUp(lab);
            var watch = Stopwatch.start();
            var pairs = way.apply(model);
            IO.println("%s  %d pairs after %s".formatted(name, pairs.size(), watch));
            return pairs;
        }
    }
}
