package course.cli;

import course.lab.Endpoints;
import course.lab.Lab;
import course.progress.SafeFile;
import course.progress.Trouble;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Says where a lab is, and what to try there; keeps its certificate in a file, for as long as this program runs. */
record LabGreeting(Course course, Lab lab) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("The lab listens at %s. Try:".formatted(lab.uri("")));
        Endpoints.ALL.forEach(it -> lines.add("  curl %-50s %s".formatted("'" + lab.uri(it.example()) + "'",
                course.screen().palette().dim(it.says()))));
        lines.add("The same lab is a second host at %s.".formatted(lab.elsewhere("")));
        lines.add("Behind TLS, with HTTP/2 for clients that ask for it, it is at %s.".formatted(lab.secure("")));
        lines.addAll(certificate());
        lines.add("Stop it with Ctrl-C.");
        return lines;
    }

    /** The name holds the port, so that two labs have two files and a script finds that of the usual port again. */
    private List<String> certificate() {
        var file = course.memory().resolve("lab-%d.pem".formatted(lab.port()));
        try {
            SafeFile.replace(file, lab.certificate());
            file.toFile().deleteOnExit();
            return List.of("Its certificate is %s, made anew at each start:".formatted(course.shown(file)),
                    "  curl --http2 --cacert %s '%s'".formatted(course.shown(file), lab.secure("/delay/0.2")),
                    "  httpx.Client(http2=True, verify=ssl.create_default_context(cafile=\"%s\"))".formatted(course.shown(file)));
        } catch (IOException problem) {
            return List.of("Its certificate could not be kept in %s: %s.".formatted(course.shown(file), Trouble.why(problem)));
        }
    }
}
