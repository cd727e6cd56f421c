package course.serve.run;

import course.playground.Playground;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.UnresolvedReferenceException;
import jdk.jshell.VarSnippet;
import org.jspecify.annotations.Nullable;

/** JShell in this JVM, compiler and all: the JVM is a child that can be killed, and an evaluation needs no second connection. */
final class SnippetWork implements Work {

    private static final Result DONE = new Result(Why.DONE, "It ran to its end.");
    private static final Result BROKEN = new Result(Why.BROKEN, "It does not compile.");

    private static final Pattern END_OF_LINE = Pattern.compile("[ \\t]*(?://.*)?\\R");

    private final Voice voice;
    private final JShell shell = JShell.builder().executionEngine("local").out(System.out).err(System.err).build();
    /** Where snippets stand, by their ids. */
    private final Map<String, Place> places = new HashMap<>();

    SnippetWork(Voice voice) {
        this.voice = voice;
    }

    @Override
    public void prepare() throws IOException {
        try (var script = Objects.requireNonNull(Playground.class.getResourceAsStream("start.jsh"))) {
            evaluate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public Order rehearsal() {
        return new Order.Snippet("lab.warmUp(client);\nSystem.out.println(lab.uri(\"\"));");
    }

    @Override
    public Result perform(Order order) {
        return evaluate(order instanceof Order.Snippet(var text) ? text : "");
    }

    /** Evaluates the snippets of {@code text} one after the other, up to the first that fails. */
    private Result evaluate(String text) {
        for (var from = 0; !text.substring(from).isBlank(); ) {
            var place = new Place(text, from);
            var rest = text.substring(from);
            var whole = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            var length = switch (whole.completeness()) {
                case COMPLETE, COMPLETE_WITH_SEMI -> rest.length() - whole.remaining().length();
                case EMPTY, UNKNOWN -> rest.length();
                case CONSIDERED_INCOMPLETE, DEFINITELY_INCOMPLETE -> 0;
            };
            if (length == 0) {
                return incomplete(place);
            }
            var events = shell.eval(rest.substring(0, length));
            var line = withoutSemicolon(events, rest);
            if (line.isPresent()) {
                length = line.get();
                events = shell.eval(rest.substring(0, length));
            }
            for (var event : events) {
                places.put(event.snippet().id(), place);
                var result = event.causeSnippet() == null ? result(event, place) : DONE;
                if (result.why() != Why.DONE) {
                    return result;
                }
            }
            from += length;
        }
        return DONE;
    }

    /**
     * How much of {@code rest} the first statement takes when all that was wrong with it is a semicolon that is missing at the end of a
     * line: as in the terminal, the end of a line is as good.
     */
    private Optional<Integer> withoutSemicolon(List<SnippetEvent> events, String rest) {
        return events.stream().filter(event -> event.status() == Snippet.Status.REJECTED)
                .flatMap(event -> shell.diagnostics(event.snippet())).filter(Diag::isError).findFirst()
                .filter(problem -> problem.getCode().equals("compiler.err.expected") && problem.getMessage(Locale.ENGLISH).startsWith("';'"))
                .map(problem -> (int) problem.getPosition())
                .filter(end -> end > 0 && END_OF_LINE.matcher(rest).region(end, rest.length()).lookingAt());
    }

    private Result incomplete(Place place) {
        var end = place.text().stripTrailing().length() - place.from();
        var line = place.line(end);
        voice.say(new Event.Problem("", line, place.column(end), "The text ends before the statement does.",
                "A closing bracket or quote is missing, or the rest of the statement.", place.source(line)));
        return BROKEN;
    }

    private Result result(SnippetEvent event, Place place) {
        if (event.status() == Snippet.Status.REJECTED) {
            shell.diagnostics(event.snippet()).filter(Diag::isError).forEach(problem -> tell(problem, place));
            return BROKEN;
        }
        if (event.exception() != null) {
            return new Result(Why.FAILED, says(event.exception(), place));
        }
        switch (event.snippet()) {
            case VarSnippet variable -> tell(variable.name(), variable.typeName(), event.value());
            case ExpressionSnippet expression -> tell(expression.name(), expression.typeName(), event.value());
            default -> {}
        }
        return DONE;
    }

    private void tell(String name, String type, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            voice.say(new Event.Value(name, type, value));
        }
    }

    private void tell(Diag problem, Place place) {
        var line = place.line(problem.getPosition());
        voice.say(new Event.Problem("", line, place.column(problem.getPosition()), problem.getMessage(Locale.ENGLISH), "",
                place.source(line)));
    }

    private String says(JShellException thrown, Place place) {
        return switch (thrown) {
            case UnresolvedReferenceException unresolved -> "%s calls what is not declared yet: %s.".formatted(
                    unresolved.getSnippet().name(), String.join(", ", shell.unresolvedDependencies(unresolved.getSnippet()).toList()));
            case EvalException exception -> "An exception left line %d: %s%s.".formatted(line(exception.getStackTrace(), place),
                    exception.getExceptionClassName(), exception.getMessage() == null ? "" : ": " + exception.getMessage());
            default -> String.valueOf(thrown.getMessage());
        };
    }

    /** The innermost line of this text; JShell calls the file of a snippet {@code #id}. */
    private long line(StackTraceElement[] trace, Place place) {
        for (var frame : trace) {
            var file = String.valueOf(frame.getFileName());
            var known = file.startsWith("#") ? places.get(file.substring(1)) : null;
            if (known != null && known.text().equals(place.text()) && frame.getLineNumber() > 0) {
                return known.lineOfCode(frame.getLineNumber());
            }
        }
        return place.lineOfCode(1);
    }
}
