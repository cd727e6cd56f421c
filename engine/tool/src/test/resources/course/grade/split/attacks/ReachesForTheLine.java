// expected: FAILED
package exercise.gather;

import java.net.URI;
import java.util.List;

/** Looks for the worker's connection through every thread, class and field it can name. */
public final class InOrder {
    public List<String> fetchAll(List<URI> pages) throws Exception {
        for (var name : List.of("course.grade.split.worker.Worker", "course.grade.split.worker.Desk", "course.grade.split.wire.Line")) {
            for (var field : Class.forName(name, true, ClassLoader.getSystemClassLoader()).getDeclaredFields()) {
                try {
                    field.setAccessible(true);
                    System.out.println("reached " + field);
                } catch (RuntimeException closed) {
                    System.out.println(closed);
                }
            }
        }
        for (var thread : Thread.getAllStackTraces().keySet()) {
            try {
                var task = Thread.class.getDeclaredField("holder");
                task.setAccessible(true);
                System.out.println("reached " + task.get(thread));
            } catch (RuntimeException closed) {
                System.out.println(closed);
            }
            thread.interrupt();
        }
        return List.of();
    }
}
