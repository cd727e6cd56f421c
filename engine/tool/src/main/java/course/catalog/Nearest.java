package course.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names a typing mistake may have meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidates that begin with {@code typed}, or are at most a third of their letters away from it (two letters;
     * one when they are short); best first, three at most.
     */
    public static List<String> to(String typed, List<String> candidates) {
        var wanted = typed.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .distinct()
                .filter(name -> distance(wanted, name) <= slips(name))
                .sorted(Comparator.comparingInt(name -> distance(wanted, name)))
                .limit(3)
                .toList();
    }

    private static int slips(String name) {
        return name.length() < 5 ? 1 : Math.max(2, name.length() / 3);
    }

    /** How many letters to add, drop or change; a part of a name ({@code in-order}) counts as near as the whole. */
    static int distance(String typed, String name) {
        var whole = levenshtein(typed, name);
        if (typed.length() >= 3 && name.startsWith(typed)) {
            return Math.min(whole, 1);
        }
        var slash = name.indexOf('/');
        if (slash < 0 || typed.indexOf('/') >= 0) {
            return whole;
        }
        return Math.min(whole, levenshtein(typed, name.substring(slash + 1)));
    }

    private static int levenshtein(String a, String b) {
        var above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            above = row(a.charAt(i - 1), b, above, i);
        }
        return above[b.length()];
    }

    private static int[] row(char letter, String b, int[] above, int i) {
        var row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int changed = above[j - 1] + (letter == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, Math.min(row[j - 1], above[j]) + 1);
        }
        return row;
    }
}
