package course.grade.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one student handed in.
 *
 * @param student name of the folder or the zip, one line without control characters
 * @param files   by the id of the exercise, one for each of the manifest, in its order
 * @param notes   what else was found and left out, in sentences for the teacher; at most {@link Intake#MOST_NOTES}
 */
public record Submission(String student, Map<String, Handed> files, List<String> notes) {

    public Submission {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        notes = List.copyOf(notes);
    }
}
