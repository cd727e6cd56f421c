package course.grade.intake;

import java.io.IOException;

/**
 * A file of a submission, not yet read.
 *
 * @param path    from the submission's root, separated by {@code /}; as it was found, whatever that is
 * @param kind    what it is
 * @param content how to read it
 */
record Item(String path, Kind kind, Content content) {

    enum Kind {
        FILE(""),
        LINK("is a link: hand in the file itself"),
        OTHER("is no regular file"),
        ENCRYPTED("is encrypted: hand in a zip without a password"),
        UNREADABLE("is packed in a way that can't be read here: hand in an ordinary zip");

        private final String why;

        Kind(String why) {
            this.why = why;
        }

        String why() {
            return why;
        }
    }

    /** The bytes of a file. */
    interface Content {
        /** Reads so many at most. */
        byte[] read(int most) throws IOException;
    }

    static final Content NONE = _ -> new byte[0];

    /** Its text, or why it is not looked at, as the end of a sentence: {@code is a link: hand in the file itself}. */
    Handed text() {
        if (kind != Kind.FILE) {
            return new Handed.Rejected(kind.why());
        }
        try {
            var bytes = content.read(Intake.LARGEST_FILE + 1);
            return bytes.length > Intake.LARGEST_FILE ? new Handed.Rejected(
                    "is larger than %d KB: no exercise needs so much".formatted(Intake.LARGEST_FILE >> 10)) : Texts.decode(bytes);
        } catch (IOException | RuntimeException failure) {
            return new Handed.Rejected("can't be read: " + Texts.plain(String.valueOf(failure.getMessage())));
        }
    }

    /** The folder it lies in, separated by {@code /}; empty for the submission's root. */
    String folder() {
        return Match.folder(path);
    }

    /** Its name in that folder. */
    String name() {
        return Match.name(path);
    }
}
