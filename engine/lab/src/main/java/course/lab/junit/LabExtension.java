package course.lab.junit;

import course.lab.Lab;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test that asks for a {@link Lab} a run of its own on one server, which all tests of a JVM share. */
public final class LabExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(LabExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Lab.class;
    }

    @Override
    public Lab resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var server = context.getRoot().getStore(NAMESPACE).computeIfAbsent(Lab.class, _ -> Lab.start(), Lab.class);
        return context.getStore(NAMESPACE).computeIfAbsent("run", _ -> new TestRun(server.newRun()), TestRun.class).lab();
    }

    private record TestRun(Lab lab) implements AutoCloseable {
        @Override
        public void close() {
            lab.endRun();
        }
    }
}
