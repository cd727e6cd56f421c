package course.measure.fanout;

/** How a client and the lab talk. */
enum Protocol {
    /** In plain text. */
    HTTP_1_1("http1", "HTTP/1.1"),
    /** With TLS, since that is where clients choose it. */
    HTTP_2("http2", "HTTP/2");

    private final String word;
    private final String label;

    Protocol(String word, String label) {
        this.word = word;
        this.label = label;
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }
}
