package course.site.book;

import course.site.publish.Assets;

/** The cover, drawn, and the page behind it. */
final class Cover {

    private Cover() {
    }

    static String svg() {
        return Assets.text("cover.svg").strip();
    }

    /** What the book is, as HTML that is XHTML too. */
    static String titlePage(Book book) {
        var lessons = book.leaves().stream().filter(leaf -> !leaf.number().isEmpty()).count();
        var exercises = book.leaves().stream().mapToInt(leaf -> leaf.content().select("section.exercise").size()).sum();
        return """
                <section class="title-page">
                <p class="title">%s</p>
                <p class="about">%s</p>
                <div class="imprint">
                <p>%d lessons and %d exercises. Every Java listing comes from a file that is compiled and tested;
                every output and every timeline was captured from a run.</p>
                <p>This is the site of the course as a book. The examples run, and the exercises are judged, in the
                course’s folder: <code>./course</code> opens the first one. Hints and solutions are there as well.</p>
                <p>Under the MIT license.</p>
                </div>
                </section>""".formatted(Book.TITLE, Book.ABOUT, lessons, exercises);
    }
}
