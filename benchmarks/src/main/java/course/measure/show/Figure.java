package course.measure.show;

import java.util.Locale;

/** A number with as many digits as it is worth. */
final class Figure {

    private Figure() {}

    static String of(double value) {
        var decimals = value == Math.rint(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.ENGLISH, "%,." + decimals + "f", value);
    }

    static String met(Boolean met) {
        return met ? "met" : "not met";
    }
}
