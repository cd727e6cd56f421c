package lesson.llm;

/** A prompt, and what became of it. */
// tag::pair[]
public sealed interface Pair {

    String prompt();

    /** What the model said to it. */
    record Answered(String prompt, String answer) implements Pair {}

    /** The last status, when it was no answer. */
    record Refused(String prompt, int status) implements Pair {}
}
// end::pair[]
