package course.doctor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Looks at everything, one thing after the other; each look ends within its own bound. */
public final class Doctor {
    private static final List<Function<Machine, Finding>> LOOKS = List.of(
            Tools::jdk, Maven::finding, Network::loopback, Network::ports, Network::descriptors, Disk::writable, Disk::answers,
            Tools::browser, Terminals::terminal, Tools::sandbox);

    private Doctor() {}

    /** Every finding, in order; each is also told as soon as it is made. */
    public static List<Finding> examine(Machine machine, Consumer<Finding> told) {
        return LOOKS.stream().map(look -> look.apply(machine)).peek(told).toList();
    }

    /** Whether the course can run on a machine with these findings. */
    public static boolean fit(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.level() == Level.MISSING);
    }
}
