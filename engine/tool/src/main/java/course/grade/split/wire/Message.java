package course.grade.split.wire;

import java.util.List;
import java.util.Map;

/** What grader and worker say to each other. An id is chosen by whoever begins. */
public sealed interface Message {

    /**
     * The grader's first message.
     *
     * @param classes   all classes of the student and of the course that run in the worker, by binary name
     * @param libraries jars that belong to the lesson
     * @param page      an address to warm up with
     */
    record Begin(Map<String, byte[]> classes, List<String> libraries, String page) implements Message {}

    /** The worker is ready. */
    record Ready() implements Message {}

    /**
     * Calls a method of the student's class.
     *
     * @param object     what it is called on, as an earlier answer named it; 0 for a constructor or a static method
     * @param method     its name, {@code <init>} for a constructor
     * @param descriptor its erased signature (JVMS, section 4.3.3)
     */
    record Invoke(long id, long object, String type, String method, String descriptor, List<Value> arguments) implements Message {}

    /**
     * Calls an object of the suite's.
     *
     * @param thread  the worker's thread that calls
     * @param virtual whether that is a virtual thread
     */
    record Callback(long id, long object, String method, String descriptor, List<Value> arguments, long thread, boolean virtual)
            implements Message {}

    /**
     * The answer to {@link Invoke}, {@link Callback} or {@link Ask}.
     *
     * @param value       a {@link Value.Failure} when an exception came instead
     * @param interrupted whether the thread was interrupted when it came back
     */
    record Answer(long id, Value value, boolean interrupted) implements Message {}

    /** Interrupts the thread that works for a call. */
    record Interrupt(long id) implements Message {}

    /** Completes a future of which both know. */
    record Complete(long future, Value value) implements Message {}

    /** Cancels a future of which both know. */
    record Cancel(long future) implements Message {}

    /**
     * Asks the worker something about its threads.
     *
     * @param subject a thread's or a call's id; 0 when the question needs none
     */
    record Ask(long id, Question question, long subject) implements Message {}

    /** The worker's process ends, by what the student's code has done; where is empty when unknown. */
    record Exiting(String where) implements Message {}

    /** What may be asked. */
    enum Question {
        /** Nothing: an answer is a sign of life. */
        LIFE,
        /** All threads, as JSON. */
        THREADS,
        /** The stack of the thread that works for a call. */
        STACK_OF_CALL,
        /** The stack of a thread that has called back. */
        STACK_OF_THREAD,
        /** Whether the thread that works for a call waits. */
        CALL_WAITS,
        FORGET_RACES,
        PROVOKE_RACES,
        /** The first race: its method and its place. */
        RACE
    }
}
