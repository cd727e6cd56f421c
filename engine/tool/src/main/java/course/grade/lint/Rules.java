package course.grade.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is refused, by the names classes and methods have in a class file, and why. */
final class Rules {

    private static final String INSIDES = "It reaches into the JVM itself.";
    private static final String PROGRAMS = "An exercise starts no programs.";
    private static final String NATIVE = "An exercise calls no native code.";
    private static final String OPENS = "An exercise opens nothing that is closed to it.";
    private static final String LOADS = "An exercise makes no classes of its own.";
    private static final String WATCHES = "An exercise does not manage the JVM it runs in.";

    /** Packages and classes, by how their names begin. */
    private static final Map<String, String> CLASSES = Map.ofEntries(
            Map.entry("sun/", INSIDES), Map.entry("jdk/", INSIDES), Map.entry("com/sun/", INSIDES),
            Map.entry("java/lang/foreign/", NATIVE),
            Map.entry("java/lang/instrument/", INSIDES), Map.entry("java/lang/management/", WATCHES), Map.entry("javax/management/", WATCHES),
            Map.entry("java/lang/ProcessBuilder", PROGRAMS), Map.entry("java/lang/ProcessHandle", PROGRAMS),
            Map.entry("java/lang/reflect/AccessibleObject", OPENS), Map.entry("java/lang/reflect/InaccessibleObjectException", OPENS),
            Map.entry("java/lang/classfile/", LOADS), Map.entry("javax/tools/", LOADS), Map.entry("java/net/URLClassLoader", LOADS),
            Map.entry("java/security/SecureClassLoader", LOADS), Map.entry("java/rmi/", "An exercise talks HTTP to the lab, and nothing else."),
            Map.entry("org/junit/", "The judge's classes are not for the judged."),
            Map.entry("org/assertj/", "The judge's classes are not for the judged."),
            Map.entry("course/judge/", "The judge's classes are not for the judged."),
            Map.entry("course/grade/", "The judge's classes are not for the judged."),
            Map.entry("course/check/race/", "The judge's classes are not for the judged."),
            Map.entry("course/lab/", "The lab is the judge's: talk to it over HTTP."));

    /** Methods, by the class they are called on; a {@code *} at its end stands for any rest. */
    private static final List<Method> METHODS = List.of(
            new Method("java/lang/Runtime", Set.of("exec"), PROGRAMS),
            new Method("java/lang/Runtime", Set.of("load", "loadLibrary"), NATIVE),
            new Method("java/lang/System", Set.of("load", "loadLibrary"), NATIVE),
            new Method("java/lang/Runtime", Set.of("addShutdownHook"), WATCHES),
            new Method("java/lang/System", Set.of("setIn", "setSecurityManager"), WATCHES),
            new Method("java/lang/reflect/*", Set.of("setAccessible", "trySetAccessible"), OPENS),
            new Method("java/lang/Class", Set.of("getDeclaredField", "getDeclaredFields", "getDeclaredMethod", "getDeclaredMethods",
                    "getDeclaredConstructor", "getDeclaredConstructors", "forName"), OPENS),
            new Method("java/lang/Module", Set.of("addOpens", "addExports", "addReads", "implAddOpens"), OPENS),
            new Method("java/lang/ModuleLayer*", Set.of("defineModules", "defineModulesWithOneLoader", "addOpens"), OPENS),
            new Method("java/lang/invoke/MethodHandles", Set.of("privateLookupIn"), OPENS),
            new Method("java/lang/invoke/MethodHandles$Lookup", Set.of("defineClass", "defineHiddenClass"), LOADS),
            new Method("java/lang/ClassLoader", Set.of("loadClass", "defineClass", "<init>"), LOADS));

    private Rules() {}

    private record Method(String owner, Set<String> names, String why) {
        boolean covers(String called, String name) {
            return names.contains(name) && (owner.endsWith("*") ? called.startsWith(owner.substring(0, owner.length() - 1))
                    : called.equals(owner));
        }
    }

    /** Why a class is refused, by its internal name. */
    static Optional<String> ofClass(String name) {
        return CLASSES.entrySet().stream().filter(rule -> name.startsWith(rule.getKey())).map(Map.Entry::getValue).findFirst();
    }

    /** Why a method is refused that is called on a class. */
    static Optional<String> ofMethod(String owner, String name) {
        return METHODS.stream().filter(method -> method.covers(owner, name)).map(Method::why).findFirst();
    }
}
