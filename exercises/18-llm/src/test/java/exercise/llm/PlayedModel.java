package exercise.llm;

import course.check.Bench;
import course.check.Diagnosis;
import course.lab.Flight;
import course.lab.Reply;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lesson.llm.Pair;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A chat model as the check plays it: what it says to each prompt nobody can foresee, and sometimes it is too busy to say it. */
final class PlayedModel {

    static final String KEY = "sk-practice-18";
    private static final String PATH = "/v1/chat/completions";
    private static final String BEARER = "Bearer " + KEY;
    private static final int LONG = 140;

    private final Bench bench;
    private final List<Line> lines;
    private final Map<String, Integer> asked = new HashMap<>();

    /**
     * A prompt and how it is met.
     *
     * @param before the answers before the good one; the last of them for ever when there is no good one
     * @param due    what has to come of it
     */
    record Line(String prompt, String answer, List<Reply> before, Pair due) {

        Reply reply(int time) {
            var good = due instanceof Pair.Answered && time > before.size();
            return good ? said(answer) : before.get(Math.min(time, before.size()) - 1);
        }

        /** How many requests it is worth. */
        int requests() {
            return before.size() + (due instanceof Pair.Answered ? 1 : 0);
        }
    }

    private PlayedModel(Bench bench, List<Line> lines) {
        this.bench = bench;
        this.lines = lines;
        bench.lab().answer(PATH, this::reply);
    }

    /** Answers so many prompts at the first request; those in {@code busy} after these answers. */
    static PlayedModel of(Bench bench, int prompts, Map<Integer, List<Reply>> busy) {
        var texts = bench.pages(prompts).texts();
        return new PlayedModel(bench, IntStream.range(0, prompts)
                .mapToObj(n -> line(n, texts.get(n), busy.getOrDefault(n, List.of()))).toList());
    }

    private static Line line(int n, String answer, List<Reply> before) {
        var prompt = "Question %d:\nwhat does \"%s\" mean, in a word or two? ¿Qué?".formatted(n, answer.substring(0, 4));
        var refused = before.isEmpty() ? 0 : before.getLast().status();
        var inTheEnd = refused != 0 && (refused != PromptsCheck.BUSY || before.size() == PromptsCheck.TRIES);
        return new Line(prompt, answer, before, inTheEnd ? new Pair.Refused(prompt, refused) : new Pair.Answered(prompt, answer));
    }

    URI base() {
        return bench.lab().uri("/v1");
    }

    List<String> prompts() {
        return lines.stream().map(Line::prompt).toList();
    }

    /** Too many requests, and when to come back. */
    static Reply busy(long seconds) {
        return error(PromptsCheck.BUSY, "rate_limit_exceeded").header("Retry-After", String.valueOf(seconds));
    }

    static Reply error(int status, String code) {
        var error = Map.of("message", "no answer this time", "type", "practice", "code", code);
        return Reply.json(JsonMapper.shared().writeValueAsString(Map.of("error", error))).withStatus(status);
    }

    private static Reply said(String answer) {
        var choice = Map.of("index", 0, "finish_reason", "stop", "message", Map.of("role", "assistant", "content", answer));
        return Reply.json(JsonMapper.shared().writeValueAsString(Map.of("object", "chat.completion", "choices", List.of(choice))));
    }

    private Reply reply(Flight flight) {
        var line = prompt(flight).flatMap(prompt -> lines.stream().filter(it -> it.prompt().equals(prompt)).findFirst());
        if (!flight.header("Authorization").equals(Optional.of(BEARER))) {
            return error(401, "invalid_api_key");
        }
        return line.map(it -> it.reply(count(it.prompt()))).orElseGet(() -> error(400, "invalid_request"));
    }

    private synchronized int count(String prompt) {
        return asked.merge(prompt, 1, Integer::sum);
    }

    /** How many times all prompts were asked so far. */
    synchronized int asked() {
        return asked.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** A prompt that was asked more than once. */
    synchronized Optional<Integer> askedAgain() {
        return IntStream.range(0, lines.size()).filter(n -> asked.getOrDefault(lines.get(n).prompt(), 0) > 1).boxed().findFirst();
    }

    /** What a user says in the body, as the API reads it. */
    private static Optional<String> prompt(Flight flight) {
        try {
            var json = JsonMapper.shared().readTree(flight.requestBody());
            var message = json.at("/messages/0");
            return json.path("model").isString() && message.path("role").asString("").equals("user")
                    ? Optional.of(message.path("content").asString("")) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /** Refuses requests that the API would not take: to another path, without the key, or, once it has come, with another body. */
    void expectGoodRequests() {
        for (var flight : bench.lab().flights().all()) {
            if (!flight.path().equals(PATH)) {
                throw bench.refuse(Diagnosis.BASE_LOST, "the base is %s, and your code asked for %s".formatted(base().getPath(),
                        bench.lab().uri(flight.path()).getPath()));
            }
            if (!flight.header("Authorization").equals(Optional.of(BEARER))) {
                throw bench.refuse(Diagnosis.HEADER_LOST, "Authorization was to be \"%s\", and was %s".formatted(BEARER,
                        flight.header("Authorization").map("\"%s\""::formatted).orElse("not there")));
            }
            if (!flight.header("Content-Type").orElse("").startsWith("application/json")) {
                throw bench.refuse(Diagnosis.HEADER_LOST, "Content-Type was to be application/json, and was "
                        + flight.header("Content-Type").orElse("not there"));
            }
            if (flight.answered() != null && prompt(flight).filter(prompts()::contains).isEmpty()) {
                throw bench.refuse(Diagnosis.BAD_JSON, "none of the prompts is in the body " + shortened(flight.requestBody()));
            }
        }
    }

    private static String shortened(String body) {
        return body.length() <= LONG ? body : body.substring(0, LONG) + "...";
    }

    /** Refuses another number of requests for a prompt. */
    void expectRequests() {
        for (var n = 0; n < lines.size(); n++) {
            var line = lines.get(n);
            int came;
            synchronized (this) {
                came = asked.getOrDefault(line.prompt(), 0);
            }
            if (came != line.requests()) {
                throw bench.refuse(diagnosis(line, came), "prompt %d was sent %d %s, %d %s due; its answers: %s".formatted(n, came,
                        came == 1 ? "time" : "times", line.requests(), line.requests() == 1 ? "was" : "were", statuses(line)));
            }
        }
    }

    private static Diagnosis diagnosis(Line line, int came) {
        if (came < line.requests()) {
            return came == 1 ? Diagnosis.NOT_RETRIED : Diagnosis.WRONG_TRIES;
        }
        return line.before().isEmpty() || line.before().getLast().status() == PromptsCheck.BUSY
                ? Diagnosis.WRONG_TRIES : Diagnosis.RETRIED_PERMANENT;
    }

    private static String statuses(Line line) {
        var refusals = line.before().stream().map(reply -> String.valueOf(reply.status())).toList();
        return String.join(", ", refusals) + (line.due() instanceof Pair.Refused ? "" : refusals.isEmpty() ? "200" : ", 200");
    }

    /** Refuses pairs other than those that are due. */
    void expectPairs(List<Pair> pairs) {
        if (pairs.size() != lines.size()) {
            var refusals = lines.stream().anyMatch(it -> it.due() instanceof Pair.Refused);
            throw bench.refuse(refusals ? Diagnosis.FAILURE_LOST : Diagnosis.WRONG_COUNT,
                    "%d pairs came back for %d prompts".formatted(pairs.size(), lines.size()));
        }
        IntStream.range(0, lines.size()).forEach(n -> expectPair(n, pairs.get(n)));
    }

    private void expectPair(int n, Pair pair) {
        var due = lines.get(n).due();
        if (due.equals(pair)) {
            return;
        }
        throw switch (pair) {
            case null -> bench.refuse(Diagnosis.FAILURE_LOST, "null stands where the pair of prompt %d should be".formatted(n));
            case Pair other when !due.prompt().equals(other.prompt()) && prompts().contains(other.prompt()) ->
                    bench.refuse(Diagnosis.ORDER_LOST,
                            "at place %d stands the pair of prompt %d".formatted(n, prompts().indexOf(other.prompt())));
            case Pair.Answered(_, var answer) when lines.stream().anyMatch(it -> it.answer().equals(answer) && it.due() != due) ->
                    bench.refuse(Diagnosis.ORDER_LOST, "beside prompt %d stands the answer to another one".formatted(n));
            case Pair.Answered(_, var answer) when due instanceof Pair.Refused(_, var status) ->
                    bench.refuse(Diagnosis.STATUS_IGNORED, "prompt %d was refused with %d, and your code has an answer to it: \"%s\""
                            .formatted(n, status, shortened(String.valueOf(answer))));
            case Pair.Refused(_, var status) ->
                    bench.refuse(due instanceof Pair.Refused ? Diagnosis.ERROR_HIDDEN : Diagnosis.WRONG_CONTENT,
                            "the answers to prompt %d were %s, and its pair is a refusal with %d"
                                    .formatted(n, statuses(lines.get(n)), status));
            case Pair.Answered(_, var answer) ->
                    bench.refuse(Diagnosis.WRONG_CONTENT, "to prompt %d the model said \"%s\", and your pair says \"%s\""
                            .formatted(n, lines.get(n).answer(), shortened(String.valueOf(answer))));
        };
    }
}
