package lesson.gather;

/** Starts every request, and only then waits. */
final class AllTogether {

    sealed interface Outcome permits Got, Failed {
    }

    record Got(URI page, String text) implements Outcome {
    }

    record Failed(URI page, Throwable cause) implements Outcome {
    }

    // tag::story[]
    List<String> together(HttpClient client, List<URI> pages) {
        var flights = pages.stream()
                .map(page -> client.sendAsync(get(page), BodyHandlers.ofString())) // <1>
                .toList();
        return flights.stream().map(CompletableFuture::join).map(HttpResponse::body).toList(); // <2>
    }
    // end::story[]

    // tag::told[]
    static String told(Outcome outcome) {
        return switch (outcome) {
            case Got(var page, var text) when text.isEmpty() -> "%s said \"nothing\"".formatted(page);
            case Got(var page, _) -> {
                var line = """
                        A "text block" keeps
                        its quotes.
                        """;
                yield page + line;
            }
            case Failed(var page, var cause) -> page + " failed: " + cause.getMessage();
        };
    }
    // end::told[]
}
