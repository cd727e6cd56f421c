package exercise.async;

import course.check.Todo;
import java.net.URI;
import java.util.List;

/** Lets a slow request run while it does other work, and collects it in the end, be it good or bad. */
public final class BackgroundTask {

    /**
     * Starts the report, fetches the pages one after the other while it is on its way, then collects the report.
     *
     * <p>A status other than 200 is a failure: an {@code IOException} that names the status. However the pages end, the
     * report is not left alone: nothing runs any more when this method comes back. If both the report and a page
     * failed, both failures are in what is thrown, one of them as cause or suppressed.
     *
     * @param report the address of something slow, to be asked with GET
     * @param pages  the addresses to ask meanwhile
     * @return the texts of the pages in the order of their addresses, and that of the report at the end
     */
    public List<String> fetch(URI report, List<URI> pages) throws Exception {
        throw Todo.task(1, "start the report, fetch the pages meanwhile, then collect the report, even if it failed");
    }
}
