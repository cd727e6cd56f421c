import module java.base;
import module java.net.http;
import course.lab.*;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import lesson.async.*;
import lesson.llm.*;
import lesson.semaphores.*;

/** Sends one prompt by hand; answers status and body. */
String ask(String path, String prompt) throws Exception {
    var request = HttpRequest.newBuilder(lab.uri(path + "/chat/completions"))
            .header("Authorization", "Bearer practice")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(Chat.question("echo", prompt))).build();
    var answer = client.send(request, BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
}

/** So many prompts together, by the SDK, to the model behind this path. */
List<Pair> together(String path, int count) {
    try (var model = Model.at(Settings.practice(lab.uri(path)))) {
        var pairs = IntStream.range(0, count).mapToObj(n -> model.pair("What is " + n + " in words?")).toList();
        return pairs.stream().map(CompletableFuture::join).toList();
    }
}

// Try, one line at a time:
//
// ask("/v1", "Name a dish with \"figs\".")
// together("/delay/0.3/v1", 8)
// flights()
// together("/delay/0.3/v1", 100).size()
// flights()                                  // how many at a time? nobody has set a limit here
//
// together("/rate-limited/v1", 8)
// flights()                                  // which of them came back, and when?
//
// A service of your own instead of the lab: set OPENAI_BASE_URL and OPENAI_API_KEY before you start, and say which model.
// var mine = Model.at(Settings.of(System.getenv(), lab.uri("/v1")))
// import com.openai.models.chat.completions.*
// var params = ChatCompletionCreateParams.builder().model("echo").addUserMessage("Name a dish with figs.").build()
// mine.client().chat().completions().create(params).join().choices()
// mine.close()
