package lesson.filesanddatabases;

/** What became of one query: the value it found, or the reason why there is none. Never null, never an exception. */
public sealed interface Answer {

    /** What was asked. */
    String query();

    /** The query was answered. */
    record Found(String query, String value) implements Answer {}

    /**
     * The query failed.
     *
     * @param reason what went wrong, in words a log reader understands
     */
    record Failed(String query, String reason) implements Answer {}
}
