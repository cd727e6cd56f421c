package course.grade.intake;

/** What a student handed in for one exercise. */
public sealed interface Handed {
    /**
     * The file of the exercise.
     *
     * @param text without a byte order mark, lines ended by {@code \n}
     */
    record Text(String text, Beside beside) implements Handed {

        /** With nothing beside it. */
        public Text(String text) {
            this(text, Beside.NOTHING);
        }
    }

    /** Nothing. */
    record Missing() implements Handed {}

    /**
     * Something that is not looked at.
     *
     * @param why in a sentence for student and teacher; one line without control characters
     */
    record Rejected(String why) implements Handed {}
}
