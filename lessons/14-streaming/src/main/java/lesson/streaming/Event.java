package lesson.streaming;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * A server-sent event (HTML standard, section 9.2).
 *
 * @param id   what to send as {@code Last-Event-ID} to go on behind it; empty when none was sent so far
 * @param type {@code message} unless the server says otherwise
 * @param data its lines, joined by line ends
 */
public record Event(String id, String type, String data) {

    /** Reads the events from the lines of a body; an event that is not complete when the body ends is dropped. */
    public static Iterable<Event> of(Iterable<String> lines) {
        return () -> new Reader(lines.iterator());
    }

    private static final class Reader implements Iterator<Event> {

        private final Iterator<String> lines;
        private String id = "";
        private Event next;

        Reader(Iterator<String> lines) {
            this.lines = lines;
        }

        // tag::read[]
        @Override
        public boolean hasNext() {
            var type = "message";
            var data = new StringBuilder();
            while (next == null && lines.hasNext()) {
                var line = lines.next();
                var colon = line.indexOf(':');
                var field = colon < 0 ? line : line.substring(0, colon);
                var value = colon < 0 ? "" : line.substring(colon + 1).replaceFirst("^ ", "");
                switch (field) {
                    case "id" -> id = value;
                    case "event" -> type = value;
                    case "data" -> data.append(value).append('\n');
                    default -> {}                     // a comment, or a field nobody knows
                }
                if (line.isEmpty()) {                 // the event is complete
                    next = data.isEmpty() ? null : new Event(id, type, data.substring(0, data.length() - 1));
                    type = "message";
                    data.setLength(0);
                }
            }
            return next != null;
        }
        // end::read[]

        @Override
        public Event next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var event = next;
            next = null;
            return event;
        }
    }
}
