package course.lab;

/** Another program listens on the port the lab was to use. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    PortTaken(int port, Throwable cause) {
        super("Port %d is taken by another program. Choose another one, or 0 for a free one.".formatted(port), cause);
    }
}
