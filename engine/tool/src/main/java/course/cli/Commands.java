package course.cli;

import java.util.List;
import java.util.function.Function;

/** The commands, in the order the help shows them. A new command is a class and a line here. */
final class Commands {
    static final List<Function<Course, Command>> ALL = List.of(
            ListCommand::new,
            HintCommand::new,
            SolutionCommand::new,
            ResetCommand::new,
            UndoCommand::new,
            DoctorCommand::new,
            UpdateCommand::new,
            WatchCommand::new,
            RunCommand::new,
            CheckCommand::new,
            JshellCommand::new,
            LabCommand::new,
            ServeCommand::new,
            VerifyCommand::new,
            NewCommand::new,
            PackCommand::new,
            GradeCommand::new,
            RegradeCommand::new,
            GradebookCommand::new);

    /** What {@code ./course} alone does. */
    static final Function<Course, Command> WITHOUT_ARGUMENTS = WatchCommand::new;

    private Commands() {}
}
