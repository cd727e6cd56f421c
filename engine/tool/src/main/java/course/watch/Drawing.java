package course.watch;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a view shows: the head stays, the body moves when the window has no room for all of it.
 *
 * @param head lines at the top
 * @param body lines below them
 */
record Drawing(List<String> head, List<String> body) {

    Drawing {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    /** How many lines of the body can be above the window's first one when it has {@code rows} rows for this. */
    int most(int rows) {
        return body.size() <= room(rows) ? 0 : body.size() - room(rows) + 1;
    }

    /** The lines for {@code rows} rows; {@code above} lines of the body are scrolled away. */
    List<String> lines(int rows, int above) {
        if (most(rows) == 0) {
            return Stream.concat(head.stream(), body.stream()).toList();
        }
        var from = Math.clamp(above, 0, most(rows));
        var to = from + room(rows) - 1;
        var place = "  lines %d to %d of %d: arrow keys, Page Up, Page Down".formatted(from + 1, to, body.size());
        return Stream.of(head, body.subList(from, to), List.of(place)).flatMap(List::stream).toList();
    }

    /** Two rows at least: one of the body, one that says where it is. */
    private int room(int rows) {
        return Math.max(2, rows - head.size());
    }
}
