package lesson.auth;

import java.nio.file.Path;

/** Asks for a secret that nobody has set, as a program does when it starts. */
final class EnvironmentInShort {

    static void main() throws Exception {
        try {
            // tag::short[]
            var secrets = Secrets.of(System.getenv(), Path.of(".env"));
            var token = secrets.token("LAB_SHOP_TOKEN");
            // end::short[]
            IO.println(token);
        } catch (IllegalStateException e) {
            IO.println(e.getMessage());
        }
    }
}
