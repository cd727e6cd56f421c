package course.cli;

import course.classroom.Order;
import course.classroom.Shard;
import course.grade.isolate.Level;
import course.terminal.Shell;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The grading that goes on with this one: the same without what chose students or began anew.
 *
 * @param jobs  students at a time; 0 for as many as suit the machine
 * @param level the isolation level asked for
 */
record Again(Order order, int jobs, int level) {

    /** What to type behind the launcher's name; what is as usual is left out. */
    String arguments() {
        return Stream.of("grade " + Shell.HERE.quoted(order.folder().toString()),
                order.roster().map(it -> "--roster " + Shell.HERE.quoted(it.toString())).orElse(""),
                "--out " + Shell.HERE.quoted(order.out().toString()),
                order.exercises().stream().map(it -> "--exercise " + it.id()).collect(Collectors.joining(" ")),
                jobs == 0 ? "" : "--jobs " + jobs,
                level == Level.FLOOR.number() ? "" : "--require-level " + level,
                order.shard().equals(Shard.WHOLE) ? "" : "--shard " + order.shard().text(),
                order.title().equals(GradeCommand.TITLE) ? "" : "--title " + Shell.HERE.quoted(order.title()),
                order.published() ? "--published" : "")
                .filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
    }
}
