package course.gradebook.exchange;

import course.gradebook.Mark;
import course.gradebook.Occasion;
import course.gradebook.Row;
import course.gradebook.report.Safe;
import course.verdict.CriterionResult;
import java.util.List;

/** Marks as JUnit XML: a suite for each exercise of each student, a test case for each criterion. */
public final class JunitXml {

    /** What a test case holds, and what it counts as. */
    private record Case(String name, Kind kind, String content) {}

    private enum Kind { PASSED, FAILURE, ERROR, SKIPPED }

    private JunitXml() {}

    public static String of(List<Row> rows, Occasion occasion) {
        var suites = new StringBuilder();
        var all = rows.stream().flatMap(row -> row.marks().stream().map(mark -> {
            var cases = cases(mark);
            suite("%s/%s".formatted(row.student().id(), mark.assigned().exercise()), mark.assigned().exercise(), occasion.isolation(), cases, suites);
            return cases;
        })).flatMap(List::stream).toList();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites%s>\n%s</testsuites>\n".formatted(outcomes(all), suites);
    }

    private static void suite(String name, String exercise, String isolation, List<Case> cases, StringBuilder out) {
        out.append("  <testsuite name=\"%s\"%s time=\"0\">\n".formatted(Safe.attribute(name), counts(cases)));
        out.append("    <properties><property name=\"isolation\" value=\"%s\"/></properties>\n".formatted(Safe.attribute(isolation)));
        cases.forEach(it -> out.append("    <testcase classname=\"%s\" name=\"%s\" time=\"0\"%s\n".formatted(Safe.attribute(exercise),
                Safe.attribute(it.name()), it.content().isEmpty() ? "/>" : ">%s</testcase>".formatted(it.content()))));
        out.append("  </testsuite>\n");
    }

    /** What a suite counts; the root knows no {@code skipped} in the schema that Jenkins reads, junit-10.xsd. */
    private static String counts(List<Case> cases) {
        return "%s skipped=\"%d\"".formatted(outcomes(cases), count(cases, Kind.SKIPPED));
    }

    private static String outcomes(List<Case> cases) {
        return " tests=\"%d\" failures=\"%d\" errors=\"%d\"".formatted(cases.size(), count(cases, Kind.FAILURE), count(cases, Kind.ERROR));
    }

    private static long count(List<Case> cases, Kind kind) {
        return cases.stream().filter(it -> it.kind() == kind).count();
    }

    private static List<Case> cases(Mark mark) {
        var graded = mark.graded();
        if (mark.counts() && !mark.criteria().isEmpty()) {
            return mark.criteria().stream().map(JunitXml::criterion).toList();
        }
        var kind = switch (graded.outcome()) {
            case PASSED -> Kind.PASSED;
            case NOT_RUN -> Kind.SKIPPED;
            case GRADER_ERROR -> Kind.ERROR;
            default -> Kind.FAILURE;
        };
        return List.of(new Case(mark.assigned().title(), kind, content(kind, graded.outcome().name(), graded.says(), "")));
    }

    private static Case criterion(CriterionResult it) {
        var kind = switch (it.state()) {
            case PASSED -> Kind.PASSED;
            case FAILED -> Kind.FAILURE;
            case NOT_JUDGED -> Kind.SKIPPED;
        };
        return new Case("%d. %s".formatted(it.order(), it.title()), kind, content(kind, it.code() == null ? "NOT_JUDGED" : it.code(),
                it.sentence() == null ? "" : it.sentence(), it.evidence() == null ? "" : it.evidence()));
    }

    private static String content(Kind kind, String code, String message, String text) {
        return switch (kind) {
            case PASSED -> "";
            case FAILURE -> "<failure type=\"%s\" message=\"%s\">%s</failure>".formatted(Safe.attribute(code), Safe.attribute(message), Safe.markup(text));
            case ERROR -> "<error type=\"%s\" message=\"%s\">%s</error>".formatted(Safe.attribute(code), Safe.attribute(message), Safe.markup(text));
            case SKIPPED -> "<skipped message=\"%s\"/>".formatted(Safe.attribute(message.isEmpty() ? code : message));
        };
    }
}
