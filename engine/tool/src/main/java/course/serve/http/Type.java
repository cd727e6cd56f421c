package course.serve.http;

import java.util.Locale;

/** The media types of what is served. */
public enum Type {
    HTML("text/html; charset=utf-8", "html"),
    CSS("text/css; charset=utf-8", "css"),
    SCRIPT("text/javascript; charset=utf-8", "js", "mjs"),
    JSON("application/json; charset=utf-8", "json", "map"),
    SVG("image/svg+xml", "svg"),
    PNG("image/png", "png"),
    ICON("image/x-icon", "ico"),
    FONT("font/woff2", "woff2"),
    TEXT("text/plain; charset=utf-8", "txt", "java", "jsh", "adoc", "pem"),
    PDF("application/pdf", "pdf"),
    BOOK("application/epub+zip", "epub"),
    LINES("application/x-ndjson; charset=utf-8"),
    BYTES("application/octet-stream");

    private final String header;
    private final String[] endings;

    Type(String header, String... endings) {
        this.header = header;
        this.endings = endings;
    }

    /** The value of {@code Content-Type}. */
    String header() {
        return header;
    }

    /** By the ending of the file's name; {@link #BYTES} for one that is not known. */
    public static Type of(String fileName) {
        var ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (var type : values()) {
            for (var known : type.endings) {
                if (known.equals(ending)) {
                    return type;
                }
            }
        }
        return BYTES;
    }
}
