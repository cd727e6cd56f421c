package course.lab;

import java.util.function.Function;

/**
 * One row of what the lab answers by itself, and of its reference page.
 *
 * @param path    a path template (RFC 6570, level 1): {@code /delay/{seconds}}
 * @param example a path to try
 * @param says    what it answers, in a sentence
 */
public record Endpoint(String path, String example, String says, Function<Exchange, Reply> behavior) {

    Reply answer(Exchange exchange) {
        try {
            return behavior.apply(exchange);
        } catch (BadRequest bad) {
            return Reply.text("%s: %s. Try %s%n".formatted(exchange.path(), bad.getMessage(), example)).withStatus(400);
        }
    }
}
