package course.grade.isolate;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * The few calls of the C library that Java has no words for, on any Unix. Each answers the call's result, or minus its errno. Loading
 * this class fails on Windows.
 */
final class Libc {

    static final int SIGKILL = 9;
    private static final int WNOHANG = 1;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final Linker.Option ERRNO = Linker.Option.captureCallState("errno");
    private static final MemoryLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO_OF = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private static final MethodHandle KILL = handle("kill", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle WAITPID = handle("waitpid", FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle GETEUID = handle("geteuid", FunctionDescriptor.of(JAVA_INT));

    private Libc() {}

    /** Signals a process; with a negative number, a process group. */
    static long kill(int pid, int signal) {
        return call(state -> (int) KILL.invokeExact(state, pid, signal));
    }

    /** Takes a dead child off the process table, without waiting for it. */
    static void reap(int pid) {
        call(state -> (int) WAITPID.invokeExact(state, pid, MemorySegment.NULL, WNOHANG));
    }

    /** The user this process acts as; 0 is root. */
    static int user() {
        return (int) call(state -> (int) GETEUID.invokeExact(state));
    }

    /** A call that leaves its errno in a segment it is given. */
    interface Call {
        long with(MemorySegment state) throws Throwable;
    }

    static long call(Call function) {
        try (var arena = Arena.ofConfined()) {
            var state = arena.allocate(STATE);
            var result = function.with(state);
            return result == -1 ? -(long) (int) ERRNO_OF.get(state, 0L) : result;
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static MethodHandle handle(String name, FunctionDescriptor type) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), type, ERRNO);
    }

    /** @param fixed how many parameters stand before the variable ones, which some processors pass differently */
    static MethodHandle variadic(String name, FunctionDescriptor type, int fixed) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), type, ERRNO, Linker.Option.firstVariadicArg(fixed));
    }
}
