package course.grade.split.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Data on its way between grader and worker. */
public sealed interface Value {

    /** Null, and what a void method answers. */
    record Nothing() implements Value {}

    record Text(String text) implements Value {}

    record Bytes(byte[] bytes) implements Value {}

    /**
     * A primitive.
     *
     * @param kind the letter of its descriptor (JVMS, section 4.3.2)
     * @param bits its value; a floating-point number as its bits
     */
    record Primitive(char kind, long bits) implements Value {}

    /** What is written as a text: the address https://example.com, the duration PT1S. */
    record Scalar(Kind kind, String text) implements Value {

        /** What a text can stand for. */
        public enum Kind { URI, DURATION, INSTANT, PATH }
    }

    record Items(Shape shape, List<Value> items) implements Value {

        /** What the items stand in. */
        public enum Shape { LIST, SET, OPTIONAL }
    }

    /** A map, in its order; as many keys as values. */
    record Entries(List<Value> keys, List<Value> values) implements Value {}

    /** A record; or an enum's constant, whose only part is its name. */
    record Struct(String type, List<Value> parts) implements Value {}

    /** A future that is not complete yet. */
    record Later(long id) implements Value {}

    /** A future that is complete: with a {@link Failure} exceptionally. */
    record Done(Value value) implements Value {}

    /**
     * An object that stays where it is and is called there.
     *
     * @param type the interface through which it is called
     */
    record Reference(long id, String type) implements Value {}

    /**
     * An exception.
     *
     * @param types binary names of its class and those it extends, up to but without {@link Object}
     * @param parts what it holds beside, when its class belongs to the course
     */
    record Failure(List<String> types, @Nullable String message, @Nullable Failure cause, List<Failure> suppressed,
                   List<StackTraceElement> stack, List<Value> parts) implements Value {}

    /** Where a thread is, the innermost frame first. */
    record Stack(List<StackTraceElement> frames) implements Value {}

    Value NOTHING = new Nothing();
}
