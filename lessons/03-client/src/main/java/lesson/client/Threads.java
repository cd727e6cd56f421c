package lesson.client;

/** Counts what clients leave running. */
final class Threads {

    private Threads() {}

    /** Every client has one thread that watches its connections. */
    static long ofClients() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().matches("HttpClient-\\d+-SelectorManager")).count();
    }
}
