package course.serve.run;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import course.flights.News;
import course.flights.Summary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What there is to tell of a run: from child to server and from server to page, one JSON object a line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "e")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Ready.class, name = "ready"),
    @JsonSubTypes.Type(value = Event.Started.class, name = "started"),
    @JsonSubTypes.Type(value = Event.Out.class, name = "out"),
    @JsonSubTypes.Type(value = Event.Problem.class, name = "problem"),
    @JsonSubTypes.Type(value = Event.Flights.class, name = "flights"),
    @JsonSubTypes.Type(value = Event.Value.class, name = "value"),
    @JsonSubTypes.Type(value = Event.Through.class, name = "through"),
    @JsonSubTypes.Type(value = Event.End.class, name = "end"),
    @JsonSubTypes.Type(value = Event.Ping.class, name = "ping")
})
public sealed interface Event {

    JsonMapper JSON = JsonMapper.builder().build();

    /** The child is warm; stays between child and server. */
    record Ready() implements Event {}

    /**
     * A run has its id.
     *
     * @param session where its state is kept; null for an example, which has none
     */
    record Started(String run, @Nullable String session) implements Event {}

    /** Something was printed, to standard output or standard error. */
    record Out(String text) implements Event {}

    /**
     * The compiler did not understand something.
     *
     * @param file   name of the file; empty for a snippet
     * @param line   from 1, in the text that was sent; 0 when there is none
     * @param column from 1; 0 when there is none
     * @param says   the compiler's message
     * @param plain  what it means in plain words, empty when the message says it all
     * @param source the line itself
     */
    record Problem(String file, long line, long column, String says, String plain, String source) implements Event {}

    /**
     * Something has changed at a lab.
     *
     * @param lab which of the run's labs, from 1 in the order they were started
     */
    record Flights(int lab, News news) implements Event {}

    /** A snippet has a value: an expression's, or a variable's. */
    record Value(String name, String type, String text) implements Event {}

    /**
     * The child is through with an order; stays between child and server.
     *
     * @param why  DONE, FAILED or BROKEN
     * @param says why in one sentence
     */
    record Through(Why why, String says, long ms, Summary summary) implements Event {}

    /** The last event of every run. */
    record End(Why why, String says, long ms, Summary summary) implements Event {}

    /** Nothing new; shows whether somebody still reads. */
    record Ping() implements Event {}

    default String json() {
        return JSON.writeValueAsString(this);
    }
}
