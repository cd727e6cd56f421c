package course.lab;

/** A way into the server besides its main one; it is opened when somebody first asks for its address. */
enum Door {
    /** TLS, and whichever of HTTP/2 and HTTP/1.1 the client prefers (RFC 7301). */
    SECURE("https"),
    /** TLS, and HTTP/1.1 alone. */
    SECURE_HTTP1("https"),
    /** No TLS, HTTP/1.1, and an upgrade to HTTP/2 for a client that asks for it (RFC 7540, section 3.2). */
    UPGRADING("http");

    final String scheme;

    Door(String scheme) {
        this.scheme = scheme;
    }
}
