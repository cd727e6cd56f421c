package lesson.auth;

import java.nio.file.Files;
import java.util.Map;

/** Finds a token in a {@code .env} file, then one in the environment, then none. */
final class FromTheEnvironment {

    static void main() throws Exception {
        var folder = Files.createTempDirectory("project");
        var file = folder.resolve(".env");
        Files.writeString(file, """
                # never commit this file
                SHOP_TOKEN="from the file"
                """);
        try {
            // tag::look[]
            var here = Secrets.of(Map.of(), file);                     // System.getenv() in real life
            var there = Secrets.of(Map.of("SHOP_TOKEN", "from the environment"), file);
            // end::look[]
            IO.println("on my machine:  " + here.token("SHOP_TOKEN").secret());
            IO.println("on the server:  " + there.token("SHOP_TOKEN").secret());
            IO.println("in a log:       " + here + ", " + here.token("SHOP_TOKEN"));
            here.token("BANK_TOKEN");
        } catch (IllegalStateException e) {
            IO.println("forgotten:      " + e.getMessage());
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
