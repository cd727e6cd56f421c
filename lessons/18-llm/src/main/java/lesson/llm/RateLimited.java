package lesson.llm;

import course.lab.Lab;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lesson.async.Delayer;
import lesson.semaphores.Turnstile;

/** Eight prompts at once, to a service that takes five a second and tells the others when to come back. */
final class RateLimited {

    static void main() {
        run("the SDK as it is  ", settings -> Model.at(settings), model -> model::pair);
        run("maxRetries(0)     ", RateLimited::once, model -> model::pair);
        run("retries of ours   ", RateLimited::once, RateLimited::patiently);
    }

    // tag::once[]
    private static Model once(Settings settings) {
        return new Model(Model.builder(settings).maxRetries(0).build());
    }
    // end::once[]

    // tag::patiently[]
    private static Function<String, CompletableFuture<Pair>> patiently(Model model) {
        var patient = new Patient(model, new Turnstile(4), Delayer.real());
        return prompt -> patient.pair(prompt, 1);
    }
    // end::patiently[]

    private static void run(String name, Function<Settings, Model> make, Function<Model, Function<String, CompletableFuture<Pair>>> way) {
        try (var lab = Lab.start(); var model = make.apply(Settings.practice(lab.uri("/rate-limited/v1")))) {
            Prompts.warmUp(lab);
            var ask = way.apply(model);
            var pairs = Prompts.ALL.stream().map(ask).toList().stream().map(CompletableFuture::join).toList();
            IO.println("%s%d answers, %d refused, %d requests".formatted(name, answers(pairs), pairs.size() - answers(pairs),
                    lab.flights().count()));
        }
    }

    private static long answers(List<Pair> pairs) {
        return pairs.stream().filter(Pair.Answered.class::isInstance).count();
    }
}
