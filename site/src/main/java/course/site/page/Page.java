package course.site.page;

import java.nio.file.Path;
import java.util.List;

/** One page of the site. {@code path} is relative to the site's folder, with slashes on every system. */
public sealed interface Page {

    String path();

    Text text();

    /** Where its words come from, the main source first. */
    List<Path> sources();

    /** As plain text: what puts it into HTML escapes it. */
    default String title() {
        return text().title();
    }

    /** The title as HTML, with its marks of code and emphasis. */
    default String heading() {
        return text().heading();
    }

    /** The way from this page's folder up to the site's: empty, or {@code ../} once for each folder. */
    default String up() {
        return "../".repeat((int) path().chars().filter(c -> c == '/').count());
    }

    /** A lesson; {@code folder} is its name in the course, such as {@code 08-gather}. */
    record Lesson(String folder, String number, String word, Facts facts, Text text, List<Path> sources)
            implements Page {

        @Override
        public String path() {
            return folder + ".html";
        }
    }

    /** An exercise; its id is {@code word/name}, as in the commands. {@code file} is what the learner edits. */
    record Exercise(String word, String name, int minutes, int points, String file, Text text, List<Path> sources)
            implements Page {

        public String id() {
            return word + "/" + name;
        }

        @Override
        public String path() {
            return "exercises/" + word + "/" + name + ".html";
        }
    }

    /** A page that is neither, such as the home page. {@code lead} is the sentence below its title. */
    record Plain(String name, String lead, Text text, List<Path> sources) implements Page {

        public boolean home() {
            return name.equals("index");
        }

        @Override
        public String path() {
            return name + ".html";
        }
    }
}
