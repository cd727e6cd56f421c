package lesson.llm;

import com.openai.client.OpenAIClientAsync;
import com.openai.client.okhttp.OpenAIOkHttpClientAsync;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** A chat model, asked by the official SDK. Close it: its client keeps connections and threads. */
public record Model(OpenAIClientAsync client) implements AutoCloseable {

    /** The model that these settings lead to, asked as the SDK asks by itself. */
    public static Model at(Settings settings) {
        return new Model(builder(settings).build());
    }

    // tag::builder[]
    static OpenAIOkHttpClientAsync.Builder builder(Settings settings) {
        return OpenAIOkHttpClientAsync.builder()
                .baseUrl(settings.baseUrl())
                .apiKey(settings.key());
    }
    // end::builder[]

    // tag::answer[]
    /** What the model says to one prompt. */
    public CompletableFuture<String> answer(String prompt) {
        return client.chat().completions().create(question(prompt))
                .thenApply(said -> said.choices().getFirst().message().content().orElse(""));
    }

    static ChatCompletionCreateParams question(String prompt) {
        return ChatCompletionCreateParams.builder().model("echo").addUserMessage(prompt).build();
    }
    // end::answer[]

    // tag::pair[]
    /** The prompt and its answer, or the status with which it was refused. */
    public CompletableFuture<Pair> pair(String prompt) {
        return answer(prompt).<Pair>thenApply(answer -> new Pair.Answered(prompt, answer))
                .exceptionally(failure -> new Pair.Refused(prompt, refusal(failure).statusCode()));
    }
    // end::pair[]

    /** The refusal by the service that this failure is about; any other failure is thrown on. */
    static OpenAIServiceException refusal(Throwable failure) {
        return switch (failure) {
            case OpenAIServiceException refused -> refused;
            case CompletionException wrapper when wrapper.getCause() instanceof OpenAIServiceException refused -> refused;
            case CompletionException other -> throw other;
            case Throwable other -> throw new CompletionException(other);
        };
    }

    @Override
    public void close() {
        client.close();
    }
}
