package course.check;

import course.lab.timeline.Style;
import course.lab.timeline.Timeline;
import java.util.Optional;

/** Why a criterion does not hold: the evidence, what it means, and what the server saw. */
public final class Refusal extends AssertionError {

    private static final long serialVersionUID = 1;
    private static final int WIDTH = 100;
    private static final int LONGEST = 300;

    private final Diagnosis diagnosis;
    private final String evidence;
    private final transient Optional<Diagnosis.Lesson> lesson;
    private final transient Timeline timeline;

    /**
     * @param topic    that of the exercise: {@code gather}
     * @param evidence what was seen, without capital and period: "1 of 10 requests was in flight"
     */
    Refusal(String topic, Diagnosis diagnosis, String evidence, Timeline timeline) {
        this.diagnosis = diagnosis;
        this.evidence = oneLine(evidence);
        this.lesson = diagnosis.lesson(topic);
        this.timeline = timeline;
        super(diagnosis + ": " + sentence(topic, diagnosis, oneLine(evidence)) + "\n" + timeline.text(WIDTH, Style.PLAIN), null);
    }

    private static String oneLine(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    /** Evidence and diagnosis in one sentence; what a stub throws says all by itself. */
    static String sentence(String topic, Diagnosis diagnosis, String evidence) {
        return diagnosis == Diagnosis.TODO ? evidence : "%s: %s%s".formatted(evidence, diagnosis.sentence(),
                diagnosis.lesson(topic).map(lesson -> " (%s)".formatted(lesson)).orElse(""));
    }

    public Diagnosis diagnosis() {
        return diagnosis;
    }

    public String evidence() {
        return evidence;
    }

    /** Where it is explained, if anywhere. */
    public Optional<Diagnosis.Lesson> lesson() {
        return lesson;
    }

    public Timeline timeline() {
        return timeline;
    }
}
