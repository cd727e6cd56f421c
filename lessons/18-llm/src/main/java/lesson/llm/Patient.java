package lesson.llm;

import com.openai.errors.OpenAIServiceException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import lesson.async.Delayer;
import lesson.semaphores.Turnstile;

/** Comes back when the service says so, as late as it says, and keeps no place while it waits. */
record Patient(Model model, Turnstile turnstile, Delayer delayer) {

    private static final int TRIES = 4;
    private static final Duration USUAL = Duration.ofSeconds(1);

    // tag::pair[]
    CompletableFuture<Pair> pair(String prompt, int made) {
        return turnstile.pass(() -> model.answer(prompt))
                .<Pair>thenApply(answer -> new Pair.Answered(prompt, answer))
                .exceptionallyCompose(failure -> {
                    var refused = Model.refusal(failure);
                    return refused.statusCode() == 429 && made < TRIES
                            ? delayer.delay(wait(refused)).thenCompose(_ -> pair(prompt, made + 1))
                            : CompletableFuture.completedFuture(new Pair.Refused(prompt, refused.statusCode()));
                });
    }

    private static Duration wait(OpenAIServiceException refused) {
        return refused.headers().values("Retry-After").stream().filter(value -> value.matches("[0-9]{1,6}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value))).findFirst().orElse(USUAL);
    }
    // end::pair[]
}
