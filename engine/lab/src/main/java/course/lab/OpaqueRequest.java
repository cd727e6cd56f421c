package course.lab;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request with a form or parts, whose body WireMock takes for bytes: it would parse them before anybody asks, and answer a
 * broken format with a 500 and a stack trace.
 */
final class OpaqueRequest extends HttpServletRequestWrapper {

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String BYTES = "application/octet-stream";

    private OpaqueRequest(HttpServletRequest request) {
        super(request);
    }

    static HttpServletRequest of(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        return type.contains("multipart/") || type.contains(Form.TYPE) ? new OpaqueRequest(request) : request;
    }

    @Override
    public String getContentType() {
        return BYTES;
    }

    @Override
    public String getHeader(String name) {
        return name.equalsIgnoreCase(CONTENT_TYPE) ? BYTES : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase(CONTENT_TYPE) ? Collections.enumeration(Collections.singleton(BYTES)) : super.getHeaders(name);
    }
}
