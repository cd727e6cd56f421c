package lesson.errors;

/** The five classes of status codes, by their first digit (RFC 9110, section 15). */
// tag::status[]
public record Status(int code) {

    public boolean isSuccess() {
        return code / 100 == 2;
    }

    public boolean isRedirect() {
        return code / 100 == 3;
    }

    public boolean isClientError() {
        return code / 100 == 4;
    }

    public boolean isServerError() {
        return code / 100 == 5;
    }

    public boolean isError() {
        return isClientError() || isServerError();
    }
}
// end::status[]
