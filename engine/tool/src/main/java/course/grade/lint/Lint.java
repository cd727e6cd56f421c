package course.grade.lint;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds in class files what no exercise needs: the JVM's insides, native code, other programs, opening what is closed, classes where they
 * don't belong. Everything a class can refer to stands in its constant pool, so nothing named is overlooked; the code is read to tell
 * lines.
 */
public final class Lint {

    private final String packageName;
    private final Map<String, Finding> findings = new LinkedHashMap<>();

    private Lint(String packageName) {
        this.packageName = packageName;
    }

    /**
     * Looks through the classes of one exercise, in the order of their names.
     *
     * @param packageName the exercise's, {@code exercise.gather}
     * @param classes     class files by binary name
     * @return each thing once for a class; empty when there is nothing to say
     */
    public static List<Finding> of(String packageName, Map<String, byte[]> classes) {
        var lint = new Lint(packageName);
        new TreeMap<>(classes).forEach(lint::look);
        return List.copyOf(lint.findings.values());
    }

    private void look(String name, byte[] bytes) {
        try {
            look(ClassFile.of().parse(bytes), name);
        } catch (IllegalArgumentException broken) {
            found(name, 0, "an unreadable class file", "The compiler makes none like it.");
        }
    }

    private void look(ClassModel model, String name) {
        var declared = model.thisClass().asInternalName().replace('/', '.');
        if (!declared.equals(name) || !declared.startsWith(packageName + ".") || declared.indexOf('.', packageName.length() + 1) >= 0) {
            found(name, 0, "the name " + declared, "Every class of an exercise is in the package %s.".formatted(packageName));
        }
        if (declared.endsWith("Check")) {
            found(name, 0, "the name " + declared, "Names that end with Check are the judge's.");
        }
        for (var method : model.methods()) {
            if (method.flags().has(AccessFlag.NATIVE)) {
                found(name, 0, "the native method " + method.methodName().stringValue(), "An exercise calls no native code.");
            }
            lines(method, name);
        }
        for (var entry : model.constantPool()) {
            pool(entry, name);
        }
    }

    private void lines(MethodModel method, String name) {
        var line = 0;
        for (var element : method.code().map(code -> (Iterable<CodeElement>) code).orElse(List.of())) {
            if (element instanceof LineNumber number) {
                line = number.line();
            } else {
                instruction(element, name, line);
            }
        }
    }

    private void instruction(CodeElement element, String name, int line) {
        switch (element) {
            case InvokeInstruction call -> member(call.owner().asInternalName(), call.name().stringValue(), name, line);
            case FieldInstruction field -> member(field.owner().asInternalName(), field.name().stringValue(), name, line);
            case NewObjectInstruction made -> type(made.className().asInternalName(), name, line);
            case TypeCheckInstruction check -> type(check.type().asInternalName(), name, line);
            case ConstantInstruction.LoadConstantInstruction constant -> constant(constant.constantValue(), name, line);
            case InvokeDynamicInstruction dynamic -> dynamic.bootstrapArgs().forEach(argument -> constant(argument, name, line));
            default -> {}
        }
    }

    private void constant(ConstantDesc constant, String name, int line) {
        switch (constant) {
            case DirectMethodHandleDesc handle -> member(internal(handle.owner()), handle.methodName(), name, line);
            case ClassDesc type -> type(internal(type), name, line);
            default -> {}
        }
    }

    private void pool(PoolEntry entry, String name) {
        switch (entry) {
            case MemberRefEntry member -> member(member.owner().asInternalName(), member.name().stringValue(), name, 0);
            case ClassEntry type -> type(type.asInternalName(), name, 0);
            default -> {}
        }
    }

    private void member(String owner, String member, String name, int line) {
        Rules.ofMethod(owner, member).ifPresentOrElse(
                why -> found(name, line, "%s.%s".formatted(owner.replace('/', '.').replace('$', '.'), member), why),
                () -> type(owner, name, line));
    }

    private void type(String type, String name, int line) {
        var plain = type.startsWith("[") ? type.replaceFirst("\\[+L?", "").replace(";", "") : type;
        Rules.ofClass(plain).ifPresent(why -> found(name, line, plain.replace('/', '.').replace('$', '.'), why));
    }

    private static String internal(ClassDesc type) {
        var descriptor = type.descriptorString();
        return type.isClassOrInterface() ? descriptor.substring(1, descriptor.length() - 1) : descriptor;
    }

    private void found(String name, int line, String what, String why) {
        findings.putIfAbsent(name + " " + what, new Finding(name, line, what, why));
    }
}
