package exercise.gather;

final class InOrder {

    // tag::signature[]
    List<String> pages(HttpClient client, List<URI> pages)
    // end::signature[]
    {
        throw new UnsupportedOperationException();
    }
}
