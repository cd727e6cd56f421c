package course.gradebook;

import java.text.Normalizer;

/**
 * A student.
 *
 * @param id   what the folder or zip is called; composed (Unicode NFC), since some file systems decompose letters like ö
 * @param name for people; the id when none is known
 */
public record Student(String id, String name) {

    public Student {
        id = composed(id);
        name = name.isBlank() ? id : composed(name);
    }

    static Student unnamed(String id) {
        return new Student(id, "");
    }

    /** {@code Ada Lovelace (al1815)}. */
    public String shown() {
        return name.equals(id) ? id : "%s (%s)".formatted(name, id);
    }

    /** An id as it is compared: without blanks around it, in Unicode NFC. */
    public static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
