package exercise.bodies;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads a multipart form as a strict server does (RFC 2046, section 5.1, and RFC 7578). */
record Parts(String boundary, List<Part> all) {

    private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary=(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:\\s*form-data(;.*)$");

    /** What is wrong with the form, in words. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1;

        Malformed(String what) {
            super(what);
        }
    }

    /**
     * One part.
     *
     * @param names     what its name may mean: a quotation mark may be written in two ways
     * @param fileNames the same for the name of a file; empty when it has none
     */
    record Part(Set<String> names, Set<String> fileNames, byte[] content) {

        String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    Optional<Part> named(String name) {
        return all.stream().filter(part -> part.names().contains(name)).findFirst();
    }

    static String boundary(String contentType) throws Malformed {
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw new Malformed(contentType.isEmpty() ? "the request has no Content-Type" : "the Content-Type is " + contentType);
        }
        var boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw new Malformed("the Content-Type names no boundary: " + contentType);
        }
        return boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    }

    static Parts of(String contentType, byte[] body) throws Malformed {
        var boundary = boundary(contentType);
        var text = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        var delimiter = Pattern.compile("\r\n--" + Pattern.quote(boundary) + "(--)?[ \t]*(?=\r\n|$)").matcher(text);
        if (!delimiter.find() || delimiter.group(1) != null) {
            throw new Malformed(whyNoBeginning(boundary, text));
        }
        var parts = new ArrayList<Part>();
        while (delimiter.group(1) == null) {
            var begin = delimiter.end();
            if (!delimiter.find()) {
                throw new Malformed("the last boundary is missing, the one with two more hyphens behind it: --" + boundary + "--");
            }
            parts.add(part(text.substring(begin, delimiter.start())));
        }
        return new Parts(boundary, List.copyOf(parts));
    }

    private static String whyNoBeginning(String boundary, String text) {
        if (text.contains("--" + boundary + "\n")) {
            return "lines end with a line feed alone: a carriage return and a line feed are due";
        }
        if (text.contains(boundary)) {
            return "the boundary %s is in the body, but not on a line of its own with two hyphens in front".formatted(boundary);
        }
        return "the header names the boundary %s, and the body does not have it".formatted(boundary);
    }

    /** @param text what stands between two boundaries, from the line break behind the first one on */
    private static Part part(String text) throws Malformed {
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new Malformed("a part has no blank line between its headers and its content");
        }
        var headers = new String(text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        var disposition = DISPOSITION.matcher(headers);
        if (!disposition.find()) {
            throw new Malformed("a part has no header \"Content-Disposition: form-data\"");
        }
        return new Part(meanings(disposition.group(1), "name"), meanings(disposition.group(1), "filename"),
                text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Set<String> meanings(String parameters, String name) throws Malformed {
        var value = Pattern.compile(";\\s*" + name + "=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\"\\s]+))\\s*(?=;|$)").matcher(parameters);
        if (!value.find()) {
            if (parameters.contains(name + "=\"")) {
                throw new Malformed("a quotation mark inside of a name ends the name: Content-Disposition: form-data" + parameters);
            }
            return Set.of();
        }
        var written = value.group(1) == null ? value.group(2) : value.group(1);
        return new TreeSet<>(Arrays.asList(written, written.replaceAll("\\\\(.)", "$1"), written.replace("%22", "\"")));
    }
}
