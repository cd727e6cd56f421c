package lesson.auth;

/** A secret that does not show itself in logs, messages and debuggers. */
// tag::token[]
record Token(String secret) {

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
// end::token[]
