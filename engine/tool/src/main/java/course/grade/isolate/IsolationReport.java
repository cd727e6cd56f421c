package course.grade.isolate;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What every grade report says of the walls students' code was kept in.
 *
 * @param account    which user students' code runs as
 * @param proofs     what the self-test found, in the order of {@link Claim}
 * @param passedOver stronger levels that this machine can't do, and why
 */
public record IsolationReport(Level level, String account, List<Proof> proofs, List<PassedOver> passedOver) {

    public IsolationReport {
        proofs = List.copyOf(proofs);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * A level that was not used.
     *
     * @param why why, and what would mend it
     */
    public record PassedOver(Level level, String why) {}

    /** Whether this was tried and held. */
    public boolean holds(Claim claim) {
        return proofs.stream().anyMatch(proof -> proof.claim() == claim && proof.holds());
    }

    /** In words a teacher understands: a line for the level, one for each claim, one for each level passed over. */
    public String text() {
        var head = "Isolation level %d, %s\nIt runs as %s.\n".formatted(level.number(), level.says(), account);
        var kept = proofs.stream().map(proof -> "%s %s".formatted(proof.holds() ? "kept:    " : "NOT kept:", proof.says()))
                .collect(Collectors.joining("\n"));
        var over = passedOver.stream().map(it -> "\nLevel %d (%s) was passed over: %s".formatted(it.level().number(),
                it.level().word(), it.why())).collect(Collectors.joining());
        return head + kept + over;
    }
}
