package course.terminal;

import java.io.File;
import java.util.regex.Pattern;

/** The shell a command is typed into: how the launcher is called there, and how a word with special letters is written. */
public enum Shell {
    UNIX("./course ", "'", "'\\''"),
    /** PowerShell starts nothing of this folder without a path; cmd.exe takes the path as well. */
    WINDOWS(".\\course ", "\"", "\"\"");

    /** This system's. */
    public static final Shell HERE = File.separatorChar == '\\' ? WINDOWS : UNIX;

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:\\\\+,=@%-]+");

    private final String launcher;
    private final String quote;
    private final String quoteWithin;

    Shell(String launcher, String quote, String quoteWithin) {
        this.launcher = launcher;
        this.quote = quote;
        this.quoteWithin = quoteWithin;
    }

    /** A command as the learner would type it: {@code ./course hint}. */
    public String command(String arguments) {
        return launcher + arguments;
    }

    /** One word of a command, in quotes where the shell would take it apart. */
    public String quoted(String word) {
        var plain = PLAIN.matcher(word).matches() && (this == WINDOWS || word.indexOf('\\') < 0);
        return plain ? word : quote + word.replace(quote, quoteWithin) + quote;
    }
}
