package course.lab;

/** How a request ended, as the server saw it. */
public enum End {
    /** Not ended yet: held, being answered, or on its way. */
    IN_FLIGHT,
    /** The whole answer was written. */
    ANSWERED,
    /** The client closed the connection, or reset the stream, before the answer was written. */
    LET_GO,
    /** The lab broke the connection on purpose. */
    BROKEN_OFF
}
