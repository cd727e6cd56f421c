package course.judge;

import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;

/** Has JUnit run a suite, in the one way in which suites are run. */
public final class SuiteRun {

    private SuiteRun() {}

    /**
     * Runs a suite on this thread.
     *
     * @param cancellation ends it before the next criterion
     */
    public static void execute(Launcher launcher, Class<?> suite, TestExecutionListener listener, CancellationToken cancellation) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(suite.getClassLoader());
        try {
            var request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(suite))
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                    .configurationParameter("junit.jupiter.execution.parallel.config.executor-service", "WORKER_THREAD_POOL")
                    .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                    .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
                    .build();
            launcher.execute(LauncherExecutionRequestBuilder.request(request).listeners(listener).cancellationToken(cancellation).build());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
