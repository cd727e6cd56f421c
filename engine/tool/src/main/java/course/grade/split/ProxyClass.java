package course.grade.split;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.SignatureAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Set;

/**
 * Writes the class that the suite calls: name and signatures of the published class, no code of anybody's. Every constructor and
 * method that is not private hands its arguments to a {@link Remote}.
 */
final class ProxyClass {

    private static final ClassDesc REMOTE = Remote.class.describeConstable().orElseThrow();
    private static final ClassDesc ARRAY = ConstantDescs.CD_Object.arrayType();
    private static final MethodTypeDesc MAKE = MethodTypeDesc.of(REMOTE, ConstantDescs.CD_Class, ConstantDescs.CD_String, ARRAY);
    private static final MethodTypeDesc CALL = MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_String, ConstantDescs.CD_String, ARRAY);
    private static final MethodTypeDesc CALL_STATIC = MethodTypeDesc.of(
            ConstantDescs.CD_Object, ConstantDescs.CD_Class, ConstantDescs.CD_String, ConstantDescs.CD_String, ARRAY);
    private static final String FIELD = "remote";

    private final ClassDesc self;

    private ProxyClass(ClassDesc self) {
        this.self = self;
    }

    /** @param published the class file of the stub or of the solution */
    static byte[] of(byte[] published) {
        var file = ClassFile.of();
        var model = file.parse(published);
        var proxy = new ProxyClass(model.thisClass().asSymbol());
        return file.build(proxy.self, made -> {
            made.withFlags(AccessFlag.PUBLIC, AccessFlag.FINAL, AccessFlag.SUPER);
            made.withInterfaces(model.interfaces());
            made.withField(FIELD, REMOTE, ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            model.methods().stream().filter(ProxyClass::isCalled).forEach(method ->
                    made.withMethod(method.methodName(), method.methodType(), flags(method), it -> {
                        method.findAttribute(Attributes.signature()).ifPresent(generic -> it.with(SignatureAttribute.of(generic.signature())));
                        it.withCode(code -> proxy.write(method, code));
                    }));
        });
    }

    private static boolean isCalled(MethodModel method) {
        var flags = method.flags().flags();
        return Set.of(AccessFlag.PRIVATE, AccessFlag.SYNTHETIC).stream().noneMatch(flags::contains)
                && !method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME);
    }

    private static int flags(MethodModel method) {
        return method.flags().flagsMask() & (ClassFile.ACC_PUBLIC | ClassFile.ACC_PROTECTED | ClassFile.ACC_STATIC);
    }

    private void write(MethodModel method, CodeBuilder code) {
        var type = method.methodTypeSymbol();
        var name = method.methodName().stringValue();
        if (name.equals(ConstantDescs.INIT_NAME)) {
            code.aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
            code.aload(0).loadConstant(self).loadConstant(type.descriptorString());
            arguments(type, code);
            code.invokestatic(REMOTE, "make", MAKE).putfield(self, FIELD, REMOTE).return_();
        } else if (method.flags().has(AccessFlag.STATIC)) {
            code.loadConstant(self).loadConstant(name).loadConstant(type.descriptorString());
            arguments(type, code);
            code.invokestatic(REMOTE, "callStatic", CALL_STATIC);
            answer(type.returnType(), code);
        } else {
            code.aload(0).getfield(self, FIELD, REMOTE).loadConstant(name).loadConstant(type.descriptorString());
            arguments(type, code);
            code.invokevirtual(REMOTE, "call", CALL);
            answer(type.returnType(), code);
        }
    }

    private static void arguments(MethodTypeDesc type, CodeBuilder code) {
        code.loadConstant(type.parameterCount()).anewarray(ConstantDescs.CD_Object);
        for (var i = 0; i < type.parameterCount(); i++) {
            var parameter = type.parameterType(i);
            code.dup().loadConstant(i).loadLocal(TypeKind.from(parameter), code.parameterSlot(i));
            if (parameter.isPrimitive()) {
                var boxed = boxed(parameter);
                code.invokestatic(boxed, "valueOf", MethodTypeDesc.of(boxed, parameter));
            }
            code.aastore();
        }
    }

    private static void answer(ClassDesc type, CodeBuilder code) {
        if (type.equals(ConstantDescs.CD_void)) {
            code.pop().return_();
        } else if (type.isPrimitive()) {
            var boxed = boxed(type);
            code.checkcast(boxed).invokevirtual(boxed, type.displayName() + "Value", MethodTypeDesc.of(type));
            code.return_(TypeKind.from(type));
        } else {
            code.checkcast(type).areturn();
        }
    }

    private static ClassDesc boxed(ClassDesc primitive) {
        return switch (primitive.descriptorString().charAt(0)) {
            case 'Z' -> ConstantDescs.CD_Boolean;
            case 'B' -> ConstantDescs.CD_Byte;
            case 'C' -> ConstantDescs.CD_Character;
            case 'S' -> ConstantDescs.CD_Short;
            case 'I' -> ConstantDescs.CD_Integer;
            case 'J' -> ConstantDescs.CD_Long;
            case 'F' -> ConstantDescs.CD_Float;
            default -> ConstantDescs.CD_Double;
        };
    }
}
