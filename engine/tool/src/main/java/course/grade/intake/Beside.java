package course.grade.intake;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What lies beside the file of an exercise, in its folder and so in its package, for the exercise to use.
 *
 * @param texts   by file name, {@code Pages.java}: the student's own files, those of other exercises that are named, and the course's
 *                own, as published
 * @param leftOut files that are not among them, and why: {@code is larger than 256 KB}
 */
public record Beside(SortedMap<String, String> texts, SortedMap<String, String> leftOut) {

    public static final Beside NOTHING = new Beside(new TreeMap<>(), new TreeMap<>());

    public Beside {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** Why a file was left out whose class a complaint of the compiler names, as the end of a sentence with the file's name. */
    public Optional<String> missed(String complaint) {
        return leftOut.entrySet().stream().filter(it -> names(complaint, it.getKey())).findFirst()
                .map(it -> "%s %s".formatted(it.getKey(), it.getValue()));
    }

    /** Whether a text names the class of a file; what it means is not looked at. */
    static boolean names(String text, String file) {
        return Pattern.compile("(?U)\\b%s\\b".formatted(Pattern.quote(file.replaceFirst("\\.java$", "")))).matcher(text).find();
    }
}
