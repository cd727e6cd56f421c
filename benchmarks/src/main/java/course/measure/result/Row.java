package course.measure.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param values one a column
 * @param met    whether it reaches the table's goal; null when it need not
 */
public record Row(String label, List<Double> values, @Nullable Boolean met) {

    public Row {
        values = List.copyOf(values);
    }

    public static Row of(String label, Distribution distribution) {
        return new Row(label, distribution.values(), null);
    }

    public static Row of(String label, Distribution distribution, boolean met) {
        return new Row(label, distribution.values(), met);
    }
}
