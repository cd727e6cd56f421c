package course.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an exception out of the learner's code means. */
final class Failures {

    private static final Pattern SIGNATURE = Pattern.compile("(\\w+|<init>)\\(([^)]*)\\)");

    private Failures() {}

    /** The diagnosis of a failure that no exercise can have wanted. */
    static Optional<Diagnosis> own(Throwable failure) {
        return switch (failure) {
            case Todo _ -> Optional.of(Diagnosis.TODO);
            case Call.NullAnswered _ -> Optional.of(Diagnosis.NULL_RETURNED);
            case ExceptionInInitializerError _ -> Optional.of(Diagnosis.STATIC_INIT);
            case IncompatibleClassChangeError _ -> Optional.of(Diagnosis.SIGNATURE);
            case NoClassDefFoundError _ when String.valueOf(failure.getMessage()).contains("initialize class") ->
                    Optional.of(Diagnosis.STATIC_INIT);
            case NoClassDefFoundError _ -> Optional.of(Diagnosis.SIGNATURE);
            case Throwable _ when inConstructor(failure) -> Optional.of(Diagnosis.CONSTRUCTOR);
            case Throwable _ -> Optional.empty();
        };
    }

    static Diagnosis diagnosis(Throwable failure) {
        return own(failure).orElse(Diagnosis.THREW);
    }

    /** "IllegalStateException at InOrder.java:21: closed". */
    static String evidence(Throwable failure) {
        return switch (failure) {
            case Todo todo -> todo.getMessage();
            case Call.NullAnswered _ -> "null came back instead of a future";
            case NoSuchMethodError missing -> "the check calls %s".formatted(method(String.valueOf(missing.getMessage())));
            case IncompatibleClassChangeError _ -> "the check makes an object of your class and calls its method, and may not";
            case ExceptionInInitializerError error when error.getCause() != null -> evidence(error.getCause());
            case Throwable _ -> name(failure)
                    + Place.of(List.of(failure.getStackTrace())).map(" at "::concat).orElse("")
                    + Optional.ofNullable(failure.getMessage()).map(": "::concat).orElse("");
        };
    }

    private static String name(Throwable failure) {
        return failure instanceof ForeignFailure foreign ? foreign.simpleName() : failure.getClass().getSimpleName();
    }

    /** "fetchAll(List)" out of "'java.util.List exercise.gather.InOrder.fetchAll(java.util.List)'". */
    private static String method(String signature) {
        var method = SIGNATURE.matcher(signature);
        return method.find()
                ? method.group(1) + "(" + method.group(2).replaceAll("[\\w.]+\\.(\\w+)", "$1") + ")"
                : signature;
    }

    /** The first frame of the learner's is a constructor of the class under check. */
    private static boolean inConstructor(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(Place::isLearners)
                .reduce((_, outer) -> outer)
                .filter(frame -> frame.getMethodName().equals("<init>"))
                .isPresent();
    }
}
