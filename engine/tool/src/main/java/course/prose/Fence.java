package course.prose;

/** Follows the lines of a page and knows which of them are verbatim: inside {@code ----}, {@code ....} or backticks. */
final class Fence {
    private String open = "";

    /** Whether this line, the next one of the page, belongs to a listing; its delimiters do. */
    boolean inside(String line) {
        if (open.isEmpty()) {
            open = line.matches("-{4,}|\\.{4,}|```\\w*") ? line.strip() : "";
            return !open.isEmpty();
        }
        if (line.strip().equals(open) || open.startsWith("```") && line.strip().equals("```")) {
            open = "";
        }
        return true;
    }

    /** Whether this line, just asked about, is a delimiter. */
    boolean isDelimiter(String line) {
        return line.matches("-{4,}|\\.{4,}|```\\w*") && (open.isEmpty() || line.strip().equals(open));
    }
}
