package course.grade.isolate;

/**
 * What the self-test found of one claim.
 *
 * @param holds whether the walls kept it
 * @param seen  what happened when it was tried, for those who want to know more
 */
public record Proof(Claim claim, boolean holds, String seen) {

    /** The sentence for a report. */
    public String says() {
        return claim.says(holds);
    }
}
