package course.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the runnable classes of a lesson by their text. */
final class Examples {
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(?:code|link|linkplain|literal)\\s+#?([^}]*)}");
    private static final Pattern SENTENCE = Pattern.compile("^(.*?[.!?:])(?:\\s|$)");

    private Examples() {}

    static List<Example> of(Lesson lesson) {
        var sources = lesson.folder().resolve("src/main/java/lesson").resolve(Names.packageOf(lesson.word()));
        return Tree.files(sources, ".java").stream()
                .map(file -> new Source(Tree.stem(file), file, String.join("\n", Tree.lines(file))))
                .filter(source -> Example.runs(source.text()))
                .map(source -> source.in(lesson.packageName()))
                .toList();
    }

    static String firstSentence(String source) {
        var comment = JAVADOC.matcher(source);
        if (!comment.find()) {
            return "";
        }
        var text = comment.group(1).replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\s+", " ").strip();
        var plain = INLINE_TAG.matcher(text).replaceAll("$1");
        var sentence = SENTENCE.matcher(plain);
        return sentence.find() ? sentence.group(1) : plain;
    }

    private record Source(String name, Path file, String text) {
        Example in(String packageName) {
            return new Example(name, packageName + "." + name, firstSentence(text), file);
        }
    }
}
