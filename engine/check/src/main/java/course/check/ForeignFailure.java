package course.check;

import org.jspecify.annotations.Nullable;

/** Stands for an exception of the learner's own class, where that class is not known. */
public final class ForeignFailure extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final String type;

    /** @param type binary name of the class of the exception */
    public ForeignFailure(String type, @Nullable String message, @Nullable Throwable cause) {
        this.type = type;
        super(message, cause);
    }

    /** The name of its class, without the package. */
    public String simpleName() {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }
}
