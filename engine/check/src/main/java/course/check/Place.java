package course.check;

import java.util.List;
import java.util.Optional;

/** Where in the learner's own code something happened. */
public final class Place {

    private static final String PACKAGE = "exercise.";

    private Place() {}

    /** Whether a class, by its binary name, is the learner's: in an exercise, but not in its check. */
    public static boolean isLearners(String type) {
        return type.startsWith(PACKAGE) && !type.replaceFirst("\\$.*", "").endsWith("Check");
    }

    static boolean isLearners(StackTraceElement frame) {
        return isLearners(frame.getClassName());
    }

    /** "InOrder.java:21" of the innermost frame that is the learner's. */
    public static Optional<String> of(List<StackTraceElement> stack) {
        return stack.stream().filter(Place::isLearners).findFirst().map(Place::line);
    }

    /** "CompletableFuture.join at InOrder.java:21": the method in which a thread of the learner's waits. */
    public static Optional<String> waiting(List<StackTraceElement> stack) {
        for (var i = 0; i < stack.size(); i++) {
            if (isLearners(stack.get(i))) {
                return Optional.of(i == 0 ? line(stack.get(i)) : method(stack.get(i - 1)) + " at " + line(stack.get(i)));
            }
        }
        return Optional.empty();
    }

    private static String line(StackTraceElement frame) {
        return frame.getFileName() + ":" + frame.getLineNumber();
    }

    private static String method(StackTraceElement frame) {
        var type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }
}
