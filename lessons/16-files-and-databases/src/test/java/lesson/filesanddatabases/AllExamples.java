package lesson.filesanddatabases;

/** Runs every example that needs a database, in a JVM whose environment names one. */
final class AllExamples {

    static final String BEFORE = "--- ";

    private AllExamples() {}

    static void main() throws Exception {
        IO.println(BEFORE + "NoBound");
        NoBound.main();
        IO.println(BEFORE + "BoundedPool");
        BoundedPool.main();
        IO.println(BEFORE + "Leak");
        Leak.main();
        IO.println(BEFORE + "FetchThenStore");
        FetchThenStore.main();
        IO.println(BEFORE + "AsyncDriver");
        AsyncDriver.main();
    }
}
