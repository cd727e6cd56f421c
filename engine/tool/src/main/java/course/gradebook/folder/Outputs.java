package course.gradebook.folder;

import course.gradebook.Gradebook;
import course.gradebook.GradebookCsv;
import course.gradebook.Occasion;
import course.gradebook.Row;
import course.gradebook.exchange.Gradescope;
import course.gradebook.exchange.JunitXml;
import course.gradebook.report.Feedback;
import course.gradebook.report.FeedbackHtml;
import course.gradebook.report.FeedbackJson;
import course.gradebook.report.FeedbackMarkdown;
import course.gradebook.report.TeacherReport;
import course.progress.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Writes everything that comes of a gradebook into a folder, each file whole or not at all:
 * {@code gradebook.csv}, {@code unlisted.csv}, {@code report.html}, {@code junit.xml} and, for each student, {@code feedback/ada.html},
 * {@code .md} and {@code .json} and {@code gradescope/ada.json}. The same gradebook and occasion make the same bytes.
 */
public record Outputs(Path folder) {

    public void write(Gradebook book, Occasion occasion) throws IOException {
        put("gradebook.csv", GradebookCsv.of(book.assignment(), book.rows()));
        put("unlisted.csv", GradebookCsv.of(book.assignment(), book.unlisted()));
        put("report.html", TeacherReport.of(book, occasion, it -> "feedback/%s.html".formatted(FileNames.of(it.id()))));
        put("junit.xml", JunitXml.of(book.everybody(), occasion));
        for (var row : book.everybody()) {
            student(row, occasion);
        }
    }

    /** Only what belongs to this student: it may be written while others are still graded. */
    public void student(Row row, Occasion occasion) throws IOException {
        var name = FileNames.of(row.student().id());
        var feedback = Feedback.of(row, occasion);
        put("feedback/%s.html".formatted(name), FeedbackHtml.of(feedback));
        put("feedback/%s.md".formatted(name), FeedbackMarkdown.of(feedback));
        put("feedback/%s.json".formatted(name), FeedbackJson.of(feedback));
        put("gradescope/%s.json".formatted(name), Gradescope.results(row, occasion));
    }

    private void put(String name, String text) throws IOException {
        SafeFile.replace(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
