package course.measure.result;

import course.measure.machine.Machine;
import java.time.LocalDate;

/**
 * A report with everything needed to repeat it: the content of one result file.
 *
 * @param name     the word of the measurement, and the file's name
 * @param revision of the course, as git tells it; empty when it does not
 */
public record Result(String name, String command, LocalDate date, String revision, Machine machine, Report report) {}
